import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Texts of files by their path from the root of the checkout, in place of what is on disk or beside it. */
export type Overlay = ReadonlyMap<string, string>

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  ROOT,
)
const sources = ts.sys.readDirectory(`${ROOT}src`, ['.ts'])
const parsed = new Map<string, ts.SourceFile | undefined>()

/** What the type checker says of `src/` with the overlay, one line each: `src/vu/meters.ts: Property …`. */
export function complaints(overlay: Overlay): readonly string[] {
  const over = new Map([...overlay].map(([path, text]) => [ROOT + path, text]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, directoryExists, readFile } = host
  host.fileExists = (path) => over.has(path) || fileExists(path)
  host.directoryExists = (path) =>
    [...over.keys()].some((file) => file.startsWith(`${path}/`)) || directoryExists?.(path) === true
  host.readFile = (path) => over.get(path) ?? readFile(path)
  host.getSourceFile = (path, language) => {
    const text = over.get(path)
    if (text !== undefined) return ts.createSourceFile(path, text, language)
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, language))
    return parsed.get(path)
  }
  const program = ts.createProgram([...new Set([...sources, ...over.keys()])], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const place = file?.fileName.slice(ROOT.length) ?? '?'
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
