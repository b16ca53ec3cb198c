import { readFileSync } from 'node:fs'
import { Failure, type PlanProblem } from '../../../src/model/failure.ts'
import { parsePlan } from '../../../src/plan/parse/parse.ts'
import type { Plan } from '../../../src/plan/plan.ts'

const root = new URL('../../../', import.meta.url)

export function fileText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** For plans that name no file. */
export function noFile(): Uint8Array {
  throw new Error('no such file')
}

export function parse(text: string | Uint8Array, read: (path: string) => Uint8Array = noFile): Plan {
  return parsePlan(text, 'plan.yaml', read)
}

/** The failure of a plan that must fail. */
export function failureOf(text: string | Uint8Array, read: (path: string) => Uint8Array = noFile): Failure {
  try {
    parse(text, read)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('the plan was accepted')
}

export function problemsOf(text: string, read?: (path: string) => Uint8Array): readonly PlanProblem[] {
  return failureOf(text, read).problems
}

/** `path: message` of every problem. */
export function sentencesOf(text: string, read?: (path: string) => Uint8Array): string[] {
  return problemsOf(text, read).map((problem) => `${problem.path}: ${problem.message}`)
}

/** A small right plan whose parts can be replaced, each by YAML text of the right indentation. */
export function planText(parts: Partial<typeof PARTS> = {}): string {
  const { head, targets, login, socket, load, tags, more, end } = { ...PARTS, ...parts }
  return [
    'version: 1',
    'name: small',
    head,
    'targets:',
    targets,
    login,
    'scenarios:',
    '  orders:',
    '    socket:',
    '      url: "${targets.feed}"',
    socket,
    `    load: ${load}`,
    `    tags: ${tags}`,
    more,
    end,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const PARTS = {
  head: '',
  targets: '  api: { url: "http://127.0.0.1:8787" }\n  feed: { url: "ws://127.0.0.1:8787/ws" }',
  login: '',
  socket: '',
  load: '{ executor: constant-vus, vus: 2, duration: 10s }',
  tags: '{ feed: orders }',
  more: '',
  end: '',
}

/** The socket of a plan made with `socket` lines. */
export function socketOf(socket: string, read?: (path: string) => Uint8Array) {
  const { orders } = parse(planText({ socket }), read).scenarios
  if (orders?.kind !== 'socket') throw new Error('no socket scenario')
  return orders.socket
}
