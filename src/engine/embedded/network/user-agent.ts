/** As k6 does, so that a service's log tells who came. */
export const USER_AGENT = 'Socketgate (embedded engine)'
