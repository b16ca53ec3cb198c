import type { Reply } from './reply.ts'

/** One page of a list, and the way to the next. */
export function paged(at: URL, items: readonly unknown[], most = 100): Reply {
  const size = Math.min(Number(at.searchParams.get('per_page') ?? 30), most)
  const page = Number(at.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const to = (number: number, rel: string) => {
    const target = new URL(at)
    target.searchParams.set('page', String(number))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ]
  const data = items.slice((page - 1) * size, page * size)
  return { status: 200, data, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) }
}
