/** Where a repository keeps its policy. */
export const POLICY_FILE = '.github/socketgate-policy.yml'
