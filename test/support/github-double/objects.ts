/** Whole objects, as GitHub's description demands them. */

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
}

export interface CheckRun {
  readonly id: number
  /** Who made it: an app's number. */
  readonly app: number
  /** What was said of it, the latest word for each key. */
  body: { readonly [key: string]: unknown }
}

const AT = '2026-11-23T17:51:02Z'

export function userObject(url: string, login: string): object {
  const user = `${url}/users/${encodeURIComponent(login)}`
  const names = [
    'followers',
    'following',
    'gists',
    'starred',
    'subscriptions',
    'repos',
    'events',
    'received_events',
  ]
  return {
    login,
    id: login.length * 1000 + login.charCodeAt(0),
    node_id: 'MDQ6VXNlcjE=',
    avatar_url: `${user}/avatar`,
    gravatar_id: '',
    url: user,
    html_url: user,
    organizations_url: `${user}/orgs`,
    ...Object.fromEntries(names.map((name) => [`${name}_url`, `${user}/${name}`])),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

export function commentObject(url: string, repository: string, comment: Comment): object {
  const self = `${url}/repos/${repository}/issues/comments/${comment.id}`
  return {
    id: comment.id,
    node_id: 'IC_1',
    url: self,
    html_url: self,
    issue_url: `${url}/repos/${repository}/issues/${comment.issue}`,
    user: userObject(url, comment.author),
    body: comment.body,
    created_at: AT,
    updated_at: AT,
    author_association: 'NONE',
  }
}
