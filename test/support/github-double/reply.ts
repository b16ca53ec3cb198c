/** What is answered to one request. */
export interface Reply {
  readonly status: number
  readonly data: unknown
  readonly headers?: { readonly [name: string]: string }
}

export const basic = (message: string) => ({ message, documentation_url: 'https://docs.github.com/rest' })
export const invalid = (message: string) => ({ ...basic(message), errors: [] })
export const missing = (operation: string): Reply => ({
  status: 404,
  data: basic(`the double has no ${operation}`),
})
