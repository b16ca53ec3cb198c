import { isObject, type Json } from '../../model/json.ts'

/** A plan's own value with other addresses; one that is no mapping with a url stays as wrong as it is. */
export function withTargets(plan: Json, targets: { readonly [name: string]: string }): Json {
  if (Object.keys(targets).length === 0 || !isObject(plan) || !isObject(plan.targets)) return plan
  const own = Object.entries(plan.targets).map(([name, target]): [string, Json] => {
    const url = Object.hasOwn(targets, name) ? targets[name] : undefined
    return url === undefined || !isObject(target) || typeof target.url !== 'string'
      ? [name, target as Json]
      : [name, { ...target, url }]
  })
  return { ...plan, targets: Object.fromEntries(own) }
}
