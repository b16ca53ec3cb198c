import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/** What a reader's browser is given of a Markdown text. */
export interface Rendered {
  /** Every element in the order of the text: its tag and its attributes, as `name=value`. */
  readonly elements: readonly { readonly tag: string; readonly attributes: readonly string[] }[]
  readonly comments: readonly string[]
  /** Texts outside code: where GitHub looks for mentions and references. Pieces that touch are one. */
  readonly texts: readonly string[]
  /** Number of columns of each row, by table. */
  readonly tables: readonly (readonly number[])[]
}

/**
 * HTML passes as it stands: GitHub's tag filter (GFM section 6.11) would hide a `<script>` from a test that looks for
 * one.
 */
const UNFILTERED: ReturnType<typeof gfmHtml> = {
  exit: {
    htmlFlowData(token) {
      this.raw(this.sliceSerialize(token))
    },
    htmlTextData(token) {
      this.raw(this.sliceSerialize(token))
    },
  },
}

/** Renders GitHub Flavored Markdown and parses it as a browser does. */
export function render(markdown: string): Rendered {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), UNFILTERED],
  })
  const found = { elements: [], comments: [], texts: [], tables: [] } as Found
  for (const node of parseFragment(html).childNodes) walk(node, found)
  return found
}

interface Found {
  elements: { tag: string; attributes: string[] }[]
  comments: string[]
  texts: string[]
  tables: number[][]
}

const CODE = new Set(['code', 'pre'])

function walk(node: Node, found: Found): void {
  if (node.nodeName === '#comment') found.comments.push((node as DefaultTreeAdapterTypes.CommentNode).data)
  else if (node.nodeName === '#text') found.texts.push((node as DefaultTreeAdapterTypes.TextNode).value)
  if (!('tagName' in node)) return
  const { tagName: tag, attrs, childNodes } = node
  found.elements.push({ tag, attributes: attrs.map(({ name, value }) => `${name}=${value}`) })
  if (tag === 'table') found.tables.push([])
  if (tag === 'tr') found.tables.at(-1)?.push(childNodes.filter((child) => 'tagName' in child).length)
  if (CODE.has(tag)) return
  for (const child of childNodes) walk(child, found)
}

/** Tags and attributes that the template of the report makes. */
const OURS: { readonly [tag: string]: RegExp } = {
  h3: /^$/,
  p: /^$/,
  strong: /^$/,
  blockquote: /^$/,
  ul: /^$/,
  ol: /^$/,
  li: /^$/,
  table: /^$/,
  thead: /^$/,
  tbody: /^$/,
  tr: /^$/,
  th: /^align=(?:left|right)$/,
  td: /^align=(?:left|right)$/,
  details: /^(?:open=)?$/,
  summary: /^$/,
  sub: /^$/,
  code: /^(?:class=language-sh)?$/,
  pre: /^$/,
  // A page of our own documents, at the version that ran.
  a: /^href=https:\/\/github\.com\/acme\/socketgate\/blob\/v\d[\w.-]*\/docs\/[a-z0-9-]+\.md#[a-z0-9_-]+$/,
}

const MARKER =
  /^ socketgate plan=[\w./%-]* profile=[\w./%-]*(?: environment=[\w./%-]*)?(?: key=[\w./%-]*)?(?: outcome=[a-z_]+)?(?: run=\d+\.\d+)? $/

/**
 * What GitHub makes links of in a text that is rendered already: mentions, references, and addresses of mail
 * (cmark-gfm: extensions/autolink.c, postprocess_text). Of addresses of the web it makes links in the source, so that
 * they would be elements here.
 */
const LIVE: readonly (readonly [string, RegExp])[] = [
  ['a mention', /@[\w-]/],
  ['a reference', /#\d/],
  ['a reference', /\bgh-\d/i],
  ['an e-mail address', /\w@\w/],
  [
    'a control or invisible character',
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
  ],
]

/** Everything in a report that is not the template's; empty where the report is safe. */
export function foreignMarkup(markdown: string | Rendered): readonly string[] {
  const { elements, comments, texts, tables } = typeof markdown === 'string' ? render(markdown) : markdown
  return [
    ...elements
      .filter(({ tag, attributes }) => OURS[tag]?.test(attributes.join(' ')) !== true)
      .map(({ tag, attributes }) => `<${[tag, ...attributes].join(' ')}>`),
    ...(comments.length === 1 && MARKER.test(comments[0]!) ? [] : [`comments: ${comments.join(', ')}`]),
    ...texts.flatMap((text) =>
      LIVE.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${JSON.stringify(text)}`),
    ),
    ...tables
      .filter((rows) => new Set(rows).size > 1 || rows.length < 2)
      .map((rows) => `a table of ${rows.join(', ')} columns`),
  ]
}
