/** Headers, fields and variables whose values are secrets, by the end of their name. */
export const SECRET_NAME =
  /(?:^|[-_. ])(?:authorization|auth|cookie|token|jwt|secret|password|passwd|pwd|passphrase|credentials?|signature|(?:api|access|private|secret|signing)[-_]?key|apikey)$/i

/** Variables whose values may be shown where they stand in the host of a target. */
export const ADDRESS_NAME =
  /(?:^|_)(?:URL|URI|BASE|HOST|HOSTNAME|PORT|ADDR|ADDRESS|ORIGIN|DOMAIN|REGION|ZONE|CLUSTER|NAMESPACE|STAGE|ENV|ENVIRONMENT)$/

/** Variables whose values may be shown where the plan expects them as the build that runs. */
export const BUILD_NAME =
  /(?:^|_)(?:SHA|COMMIT|BUILD|VERSION|REVISION|REV|TAG|RELEASE)(?:_(?:SHA|ID|NAME|NUMBER|TAG))?$/
