import type { Json } from '../../model/json.ts'
import { signedOf } from '../../model/load/values/signed.ts'
import { compileSigned } from './signed.ts'
import { type Constants, compileJson, type Fill, type Scope, type Values } from './values.ts'

type Written = { readonly [name: string]: Json }

/**
 * Compiles `vars` or `let`: values that are made one after another, each of which sees those above it. @param where the scope
 * has them.
 */
export function compileMade(
  written: Written,
  where: 'vars' | 'saved',
  constants: Constants,
): (scope: Scope) => Values {
  const makers = Object.entries(written).map(([name, value]) => [name, compileOne(value, constants)] as const)
  return (scope) => {
    const before = scope[where]
    let made: Values = {}
    for (const [name, make] of makers) {
      made = { ...made, [name]: make({ ...scope, [where]: { ...before, ...made } }) }
    }
    return made
  }
}

function compileOne(value: Json, constants: Constants): Fill<Json> {
  const signed = signedOf(value)
  return signed === null ? compileJson(value, constants) : compileSigned(signed, constants)
}
