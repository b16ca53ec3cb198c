import { Failure } from '../model/failure.ts'
import { length, milliseconds } from '../model/numbers.ts'
import type { Code } from '../model/verdict/codes.ts'
import type { LastAnswer, Step } from '../model/verdict/verdict.ts'
import type { Answer } from './ask.ts'
import type { BuildSource } from './sources.ts'

/** How long it was tried. `every` and `waited` in ms. */
export interface Tries {
  readonly tries: number
  readonly every: number
  readonly waited: number
}

/** `target feed runs 41d7ab9, not 8c1f0e2`. A build that was read is printable ASCII, at most 128 characters. */
export function says({ target, shown, expected }: BuildSource, { build, problem }: Answer): string {
  if (build === null) return `target ${target}: ${shown} does not tell its build: ${problem}`
  return `target ${target} runs ${plain(build)}${expected === null || expected === build ? '' : `, not ${expected}`}`
}

/** `target feed runs 41d7ab9 and 8c1f0e2, behind one address`. */
export function saysMixed(
  { target }: BuildSource,
  { build }: Pick<Answer, 'build'>,
  others: readonly string[],
): string {
  const builds = [build ?? 'nothing', ...others].map(plain)
  return `target ${target} runs ${builds.join(' and ')}, behind one address`
}

/** Another build than the expected one runs, or none that tells. */
export function wrongBuild(source: BuildSource, answer: Answer, tries: Tries, file: string): Failure {
  const { target, expected } = source
  const what =
    answer.build === null
      ? `target ${target} does not tell its build, expected ${expected}`
      : `wrong build: target ${target} runs ${plain(answer.build)}, expected ${expected}`
  const code = answer.build === null ? 'build_unknown' : 'wrong_build'
  return failed(code, what, source, answer, tries, `the deployment of ${expected} has finished`, file)
}

/** The target did not answer with 2xx in time. */
export function notReady(source: BuildSource, answer: Answer, tries: Tries, file: string): Failure {
  const what = `target ${source.target} is not ready`
  return failed('not_ready', what, source, answer, tries, 'the service is up', file)
}

function failed(
  code: Code,
  what: string,
  source: BuildSource,
  answer: Answer,
  tries: Tries,
  whether: string,
  file: string,
): Failure {
  const message = `Nothing was measured: ${what}. ${waited(source, tries)}; ${lastTry(source, answer)}.`
  const next = [
    `See whether ${whether}. ${advice(source, file)}`,
    'Run this again; nothing has to be cleaned up.',
  ]
  const passed = { steps: [stepOf(source, answer, tries)], lastAnswer: lastAnswerOf(source, answer) }
  return new Failure('target', message, [], next, passed, code)
}

/** `commit is 41d7ab9, expected 8c1f0e2; 24 tries, every 5 s`. */
function stepOf({ field, expected, within }: BuildSource, answer: Answer, tries: Tries): Step {
  const told = answer.build === null ? answer.problem : `${field ?? 'the body'} is ${plain(answer.build)}`
  const wanted = expected === null ? '' : `, expected ${expected}`
  const often = within === null ? 'asked once' : triesWords(tries)
  return { step: 'build', state: 'failed', result: `${told}${wanted}; ${often}`, took: tries.waited }
}

function lastAnswerOf({ target, shown }: BuildSource, { status, took, body }: Answer): LastAnswer {
  return { target, asked: shown, status, took, body }
}

function triesWords({ tries, every }: Tries): string {
  return tries === 1 ? '1 try' : `${tries} tries, every ${length(every)}`
}

/** A build that nobody asked for could not be read. */
export function unread(source: BuildSource, answer: Answer): string {
  return `${says(source, answer)}; the run goes on, and its record says that the build is not known`
}

/** `asked every 5 s, at most 2 min`. Times in ms. */
export function pace(every: number, within: number | null): string {
  return `asked every ${length(every)}, at most ${length(within ?? 0)}`
}

/** Reports read what stands between backticks as code; nothing of a service stands in any. */
function plain(build: string): string {
  return build.replaceAll('`', "'")
}

function lastTry({ shown, field }: BuildSource, { status, took, build, problem }: Answer): string {
  const what = status === null ? 'no answer' : `HTTP ${status}`
  const told = build === null ? problem : `${field ?? 'the body'} is ${plain(build)}`
  return `the last GET ${shown}: ${what} after ${milliseconds(took)}${told === what ? '' : `, ${told}`}`
}

function waited({ within }: BuildSource, tries: Tries): string {
  return within === null ? 'Asked once' : `Waited ${length(tries.waited)} (${triesWords(tries)})`
}

function advice({ target, within, line }: BuildSource, file: string): string {
  const where = `targets.${target}.ready.within`
  return within === null
    ? `If it takes a while, set ${where} (${file}:${line}).`
    : `If it takes longer, raise ${where} (${file}:${line}).`
}
