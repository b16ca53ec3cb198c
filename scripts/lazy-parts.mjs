// In k6 every function of a module is an object in every virtual user (about 0.8 KB), used or not. A part that many plans do
// without is therefore made of one function, which is called where the part is first used: then alone it costs what it holds.
import ts from 'typescript'

/**
 * A plugin that makes lazy parts of these modules. They may export functions and classes, which are used only after all modules are
 * evaluated; anything else that they export is refused, since it would have to be there at once.
 */
export function lazyParts(paths) {
  const lazy = new Set(paths)
  return {
    name: 'lazy-parts',
    transform: { order: 'pre', handler: (code, id) => (lazy.has(id) ? lazyPart(code, id) : null) },
  }
}

function lazyPart(code, id) {
  const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true)
  const outside = source.statements.filter(isOutside)
  const inside = source.statements.filter((statement) => !isOutside(statement))
  const exported = inside.filter(isExported).map((statement) => exportOf(statement, id))
  const text = (statements) => statements.map((statement) => statement.getFullText()).join('')
  const body = inside.map((statement) => withoutExport(statement)).join('')
  const names = exported.map(({ name }) => name).join(', ')
  return [
    text(outside),
    `let made\nconst part = () => {${body}\nreturn { ${names} }\n}`,
    ...exported.map(
      ({ name, isClass }) =>
        `export function ${name}(...given) {\nmade ??= part()\nreturn ${isClass ? 'new ' : ''}made.${name}(...given)\n}`,
    ),
  ].join('\n')
}

/** What leaves nothing behind at run time, or cannot stand in a function. */
function isOutside(statement) {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
}

function isExported(statement) {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
}

function exportOf(statement, id) {
  const isClass = ts.isClassDeclaration(statement)
  if (!isClass && !ts.isFunctionDeclaration(statement)) {
    throw new Error(`${id} is a part that is made late, so that it may export functions and classes alone`)
  }
  return { name: statement.name.text, isClass }
}

function withoutExport(statement) {
  const text = statement.getFullText()
  return isExported(statement) ? text.replace(/\bexport\s+(?=(?:async\s+)?function|class)/, '') : text
}
