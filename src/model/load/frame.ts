import type { Json } from '../json.ts'
import type { Text } from './placeholder.ts'

/** What is sent on a socket. Placeholders are filled in `json` (keys are literal) and `text`, not in `base64`. */
export type Frame = { readonly json: Json } | { readonly text: Text } | { readonly base64: string }

/** One demand of a JSON matcher. `path` is dotted (`src/model/path.ts`). */
export type Demand =
  | { readonly path: string; readonly equals: Json }
  | { readonly path: string; readonly in: readonly Json[] }
  | { readonly path: string; readonly exists: true }

/**
 * Which frames are meant. `any`: every frame. `json`: frames that decode as JSON and meet every demand
 * (after the prefix `after`, where one is given). `text`: text frames that equal, or start with, a text.
 */
export type Matcher =
  | { readonly kind: 'any' }
  | { readonly kind: 'json'; readonly all: readonly Demand[]; readonly after?: string }
  | { readonly kind: 'text'; readonly equals: Text }
  | { readonly kind: 'text'; readonly starts: Text }
