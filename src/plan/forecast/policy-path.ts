/** Where a repository keeps its policy. */
export const POLICY_FILE = '.github/socketgate-policy.yml'

/** Where a policy is easily put instead, and is not read. */
export const MISTAKEN_FOR_IT = ['.github/socketgate-policy.yaml', 'socketgate-policy.yml'] as const
