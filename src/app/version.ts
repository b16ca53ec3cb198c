import packageJson from '../../package.json' with { type: 'json' }

export const VERSION: string = packageJson.version

/** As it stands in every record. */
export const TOOL: string = `socketgate ${VERSION}`
