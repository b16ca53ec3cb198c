// The picture of the comment in the README: of a real run, as GitHub shows its Markdown. The demo is run, its confirmed regression
// is drawn by Chromium, and docs/comment.png is written anew:
//   node scripts/picture.mjs [REPORT.md]
// With a report nothing is run. CHROMIUM names the browser, /usr/bin/chromium without it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
/** Of the demo's folder: what its last three runs came to. */
const REPORT = 'fail/report.md'
const WIDTH = 920

/** What GitHub's style sheet does to a comment, as far as it is seen. */
const STYLE = `
  body { margin: 0; padding: 16px; background: #fff; width: ${WIDTH - 32}px; box-sizing: border-box;
    font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328 }
  article { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
  header b { color: #1f2328 }
  main { padding: 16px }
  h1, h2, h3 { margin: 20px 0 12px; line-height: 1.25 } main > :first-child { margin-top: 0 }
  h1, h2 { padding-bottom: .3em; border-bottom: 1px solid #d1d9e0 } h2 { font-size: 1.4em } h3 { font-size: 1.2em }
  table { border-collapse: collapse; margin: 0 0 16px } th, td { border: 1px solid #d1d9e0; padding: 5px 12px }
  tr:nth-child(2n) td { background: #f6f8fa } a { color: #0969da; text-decoration: none }
  code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font-size: 85% }
  pre { background: #f6f8fa; border-radius: 6px; padding: 12px; overflow: hidden } pre code { background: none; padding: 0 }
  p, ul { margin: 0 0 12px } ol, ul { padding-left: 2em }
  blockquote { margin: 0 0 16px; padding: 0 1em; border-left: .25em solid #d1d9e0 } blockquote p { margin: 0 }
  .alert { padding: 8px 1em } .alert b.kind { display: block; font-weight: 500 }
  .CAUTION { border-color: #cf222e } .CAUTION .kind { color: #d1242f }
  .WARNING { border-color: #9a6700 } .WARNING .kind { color: #9a6700 }
  .NOTE { border-color: #0969da } .NOTE .kind { color: #0969da }
`

/** A quotation that GitHub shows in colour. */
const ALERT = /<blockquote>\s*<p>\[!(CAUTION|WARNING|NOTE|TIP|IMPORTANT)\]\s*/g

/** The page of a comment. */
export function pageOf(markdown) {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  }).replace(ALERT, (_, kind) => {
    const word = kind[0] + kind.slice(1).toLowerCase()
    return `<blockquote class="alert ${kind}"><p><b class="kind">${word}</b>`
  })
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<article><header><b>github-actions</b> bot commented now</header><main>${html}</main></article>`
}

function demoReport() {
  const folder = mkdtempSync(join(tmpdir(), 'socketgate-picture-'))
  try {
    execFileSync(process.execPath, [path('dist/cli.js'), 'demo', '--out', folder], { stdio: 'inherit' })
    return readFileSync(join(folder, REPORT), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function draw(markdown, file) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 600 }, deviceScaleFactor: 2 })
    await page.setContent(pageOf(markdown))
    await page.screenshot({ path: file, fullPage: true })
  } finally {
    await browser.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [report] = process.argv.slice(2)
  await draw(report === undefined ? demoReport() : readFileSync(report, 'utf8'), path('docs/comment.png'))
}
