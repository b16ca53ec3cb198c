/** Headers, fields and variables whose values are secrets, by the end of their name. */
export const SECRET_NAME =
  /(?:^|[-_. ])(?:authorization|auth|cookie|token|jwt|secret|password|passwd|pwd|passphrase|credentials?|signature|(?:api|access|private|secret|signing)[-_]?key|apikey)$/i
