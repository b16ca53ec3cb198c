/** Whole objects, as GitHub's description demands them. */

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
}

export interface CheckRun {
  readonly id: number
  readonly body: { readonly [key: string]: unknown }
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

export function checkRunObject(url: string, repository: string, { id, body }: CheckRun): object {
  const self = `${url}/repos/${repository}/check-runs/${id}`
  const output = (body.output ?? {}) as { [key: string]: unknown }
  return {
    id,
    node_id: 'CR_1',
    name: body.name,
    head_sha: body.head_sha,
    external_id: body.external_id ?? null,
    url: self,
    html_url: self,
    details_url: body.details_url ?? null,
    status: body.status ?? 'queued',
    conclusion: body.conclusion ?? null,
    started_at: AT,
    completed_at: AT,
    output: {
      title: output.title ?? null,
      summary: output.summary ?? null,
      text: output.text ?? null,
      annotations_count: (output.annotations as unknown[] | undefined)?.length ?? 0,
      annotations_url: `${self}/annotations`,
    },
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  }
}
