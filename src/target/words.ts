import { length, milliseconds } from '../model/numbers.ts'
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
  return `target ${target} runs ${build}${expected === null || expected === build ? '' : `, not ${expected}`}`
}

/** Another build than the expected one runs, or none that tells. */
export function wrongBuild(source: BuildSource, answer: Answer, tries: Tries, file: string): string {
  const { target, expected, field } = source
  const what =
    answer.build === null
      ? `target ${target} does not tell its build, expected ${expected}`
      : `wrong build: target ${target} runs ${answer.build}, expected ${expected}`
  const told = answer.build === null ? answer.problem : `${field ?? 'it'} is ${answer.build}`
  return [
    `nothing was measured: ${what}; ${waited(source, tries)}`,
    `${lastAnswer(source, answer)}: ${told}`,
    `See whether the deployment of ${expected} has finished. ${advice(source, file)}`,
  ].join('\n')
}

/** The target did not answer with 2xx in time. */
export function notReady(source: BuildSource, answer: Answer, tries: Tries, file: string): string {
  return [
    `nothing was measured: target ${source.target} is not ready; ${waited(source, tries)}`,
    `${lastAnswer(source, answer)}: ${answer.problem}`,
    `See whether the service is up. ${advice(source, file)}`,
  ].join('\n')
}

/** A build that nobody asked for could not be read. */
export function unread(source: BuildSource, answer: Answer): string {
  return `${says(source, answer)}; the run goes on, and its record says that the build is not known`
}

/** `asked every 5 s, at most 2 min`. Times in ms. */
export function pace(every: number, within: number | null): string {
  return `asked every ${length(every)}, at most ${length(within ?? 0)}`
}

function lastAnswer({ shown }: BuildSource, { status, took }: Answer): string {
  const what = status === null ? 'no answer' : `HTTP ${status}`
  return `last try, GET ${shown}: ${what} after ${milliseconds(took)}`
}

function waited({ within }: BuildSource, { tries, every, waited: ms }: Tries): string {
  if (within === null) return 'asked once'
  return `waited ${length(ms)} (${tries} ${tries === 1 ? 'try' : `tries, every ${length(every)}`})`
}

function advice({ target, within, line }: BuildSource, file: string): string {
  const where = `targets.${target}.ready.within`
  return within === null
    ? `If it takes a while, set ${where} (${file}:${line}).`
    : `If it takes longer, raise ${where} (${file}:${line}).`
}
