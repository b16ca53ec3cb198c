import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createContext } from '../../src/app/context.ts'
import { tellFailure } from '../../src/app/failed.ts'
import { Failure } from '../../src/model/failure.ts'
import { encodingsOf } from '../../src/text/encodings.ts'
import { escaped } from '../../src/text/foreign.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { safeLine } from '../../src/text/secrets.ts'
import { clean } from '../../src/text/shown.ts'

const SECRET = 'tök/en+<7>&"q"=\u2028?~'

function knowing(...secrets: string[]): Redactor {
  const redactor = new Redactor()
  redactor.conceal(secrets)
  return redactor
}

const bytes = Buffer.from(SECRET)
const lowerHex = (text: string) => text.replace(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase())
const ENCODINGS: readonly (readonly [string, string])[] = [
  ['raw', SECRET],
  ['URL-encoded', encodeURIComponent(SECRET)],
  ['URL-encoded in lower case', lowerHex(encodeURIComponent(SECRET))],
  ['as a form field', new URLSearchParams({ a: SECRET }).toString().slice(2)],
  ['Base64', bytes.toString('base64')],
  ['base64url', bytes.toString('base64url')],
  ['JSON-escaped', JSON.stringify(SECRET).slice(1, -1)],
  ['JSON in JSON', JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
  ['as Go escapes JSON', 'tök/en+\\u003c7\\u003e\\u0026\\"q\\"=\\u2028?~'],
  ['URL-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
  ['hex', bytes.toString('hex')],
  ['hex with colons', bytes.toString('hex').replace(/..(?=.)/g, '$&:')],
  [
    'hex with colons in upper case',
    bytes
      .toString('hex')
      .toUpperCase()
      .replace(/..(?=.)/g, '$&:'),
  ],
  ['named HTML entities', 'tök/en+&lt;7&gt;&amp;&quot;q&quot;=\u2028?~'],
  ['numeric HTML entities', [...SECRET].map((one) => `&#${one.codePointAt(0)};`).join('')],
]

describe('an encoding of a secret is concealed', () => {
  test.each(ENCODINGS)('%s', (_, encoded) => {
    expect(knowing(SECRET).text(`before ${encoded} after`)).toBe('before *** after')
  })

  const code = 'tok9fK2mQ7xLpZ4aB'
  const all = (write: (unit: string) => string) => [...code].map(write).join('')
  const hex = (unit: string, width = 2) => unit.charCodeAt(0).toString(16).padStart(width, '0')
  const utf16 = Buffer.from(code, 'utf16le')
  const parts = code.match(/.{1,4}/g)!
  test.each([
    ['every character escaped as JSON may', all((unit) => `\\u${hex(unit, 4)}`)],
    ['the same twice', all((unit) => `\\\\u${hex(unit, 4)}`)],
    ['some characters escaped', `tok9fK2mQ7\\u0078%4c&#112;Z4aB`],
    ['every character escaped as JavaScript and C may', all((unit) => `\\x${hex(unit)}`)],
    ['code points of JavaScript', all((unit) => `\\u{${hex(unit)}}`)],
    ['octal', all((unit) => `\\${unit.charCodeAt(0).toString(8).padStart(3, '0')}`)],
    ['every character URL-encoded', all((unit) => `%${hex(unit)}`)],
    ['the same three times', all((unit) => `%2525${hex(unit)}`)],
    ['entities with zeros', all((unit) => `&#00${unit.charCodeAt(0)};`)],
    ['entities of entities', all((unit) => `&amp;#x${hex(unit)};`)],
    ['with what cannot be seen between', [...code].join('\u200b')],
    ['with soft hyphens between', parts.join('\u00ad')],
    ['in UTF-16', utf16.toString('latin1')],
    ['in UTF-16 in Base64', utf16.toString('base64')],
    ['in UTF-16 of the other end in Base64', Buffer.from(utf16).swap16().toString('base64')],
    ['in UTF-16 in hex', utf16.toString('hex')],
    [
      'hex with dashes',
      Buffer.from(code)
        .toString('hex')
        .replace(/..(?=.)/g, '$&-'),
    ],
    ['bytes in hex', all((unit) => `0x${hex(unit)}, `).slice(0, -2)],
    ['a buffer as JSON', [...Buffer.from(code)].join(',')],
    ['letter by letter', [...code].join(' ')],
    ['a list of letters', JSON.stringify([...code]).slice(2, -2)],
    ['in two fields', `${code.slice(0, 9)}","rest":"${code.slice(9)}`.replace('rest', '--')],
    [
      'Base64 in lines',
      Buffer.from(code)
        .toString('base64url')
        .replace(/.{6}(?=.)/g, '$&\n'),
    ],
    [
      'Base64 in lines that are escaped',
      Buffer.from(code)
        .toString('base64url')
        .replace(/.{6}(?=.)/g, '$&\\n'),
    ],
  ])('%s', (_, encoded) => {
    // Bits that it shares with what stands around it are nobody's.
    expect(knowing(code).text(`of "${encoded}" it`)).toMatch(/^of "\*\*\*[^*]{0,4}" it$/)
  })

  test('a beginning that a cut has left, every character escaped', () => {
    const cut = all((unit) => `\\u${hex(unit, 4)}`).slice(0, 58)
    expect(knowing(code).text(`of ${cut}… it`)).toMatch(/^of \*\*\*\S{0,5}… it$/)
    const word = [...'correct-horse-battery'].map((unit) => `%${hex(unit)}`).join('')
    expect(knowing('correct-horse-battery').text(`of ${word.slice(0, 33)}… it`)).toBe('of ***… it')
  })

  test.each([
    'p99 200 ms of 12 45 99 120 30 31 32 33 34 messages',
    'a\\u0062c %41%42 &amp;lt; C:\\new\\table',
    'horse, correct, battery: to-k9',
    'ad 5a 4f 00',
  ])('a text that is none stays as it is: %s', (text) => {
    expect(knowing(code, 'correct-horse-battery', '123456789012').text(text)).toBe(text)
  })

  test('digits that stand side by side are no secret of digits', () => {
    expect(knowing('123456789012').text('at 12:34:56 of 789 and 012')).toBe('at 12:34:56 of 789 and 012')
  })

  const cased = (text: string) => [text.toLowerCase(), text.toUpperCase()]
  const key = 'Kq7ab-Zv9XYw'
  const base32 = 'JNYTOYLCFVNHMOKYLF3Q'
  test.each(
    cased(key).flatMap((text) => [
      ['as it is', text],
      ['in hex', Buffer.from(text).toString('hex')],
      [
        'in hex with colons',
        Buffer.from(text)
          .toString('hex')
          .replace(/..(?=.)/g, '$&:')
          .toUpperCase(),
      ],
      ['in Base64', Buffer.from(text).toString('base64')],
    ]),
  )('in another case %s: %s', (_, encoded) => {
    expect(knowing(key).text(`before ${encoded} after`)).toBe('before *** after')
  })
  test.each([base32, base32.toLowerCase(), ...cased(Buffer.from(key).toString('base64'))])(
    'whose own case was changed, base32 among them: %s',
    (encoded) => {
      expect(knowing(key).text(`before ${encoded} after`)).toBe('before *** after')
    },
  )
  test('in another case only from eight characters on', () => {
    expect(knowing('Orders7').text('Orders7 of orders7')).toBe('*** of orders7')
  })

  test.each(['u:', 'us:', 'use:', ''])('Base64 of "%s" and the secret', (user) => {
    const encoded = Buffer.from(`${user}${SECRET}`).toString('base64')
    const shown = knowing(SECRET).text(encoded)
    expect(shown).toContain('***')
    // What is left of it are the bits that it shares with its neighbours.
    expect(Buffer.from(shown.split('***')[0]!, 'base64').toString().slice(0, 4)).toBe(user)
    expect(shown.length).toBeLessThan(user.length + 10)
  })

  test('every line of a text of several lines, and the whole', () => {
    const redactor = knowing('-----BEGIN\nfirst-line\r\n  second-line\n')
    expect(redactor.text('a first-line b\nsecond-line c')).toBe('a *** b\n*** c')
  })
})

describe('of a credential its parts are concealed, too', () => {
  const pair = (text: string) => Buffer.from(text).toString('base64')
  test.each([
    ['what is decoded of a Basic one', `Basic ${pair('robot:pa55w0rd!')}`, 'robot:pa55w0rd!', '***'],
    ['its password by itself', pair('robot:pa55w0rd!'), 'for pa55w0rd! of robot', 'for *** of robot'],
    ['it by itself', `Basic ${pair('robot:pa55w0rd!')}`, `got ${pair('robot:pa55w0rd!')}`, 'got ***'],
    ['what follows Bearer', 'Bearer some-token', 'got some-token', 'got ***'],
  ])('%s', (_, secret, text, shown) => {
    expect(knowing(secret).text(text)).toBe(shown)
  })
})

describe('a part of a secret that a limit left, from eight characters on, is concealed within a text', () => {
  test.each([
    ['by itself', 'tok7abcdefgh', 'was tok7abcde, and went', 'was ***, and went'],
    ['right before other text', 'tok7abcdefgh', 'tok7abcdXYZ', '***XYZ'],
    ['in Base64', 'tok7abcdefgh', Buffer.from('tok7abcdef').toString('base64').slice(0, 12), '***'],
    ['in another case', 'tok7ABCDefgh', 'was TOK7abcde, and went', 'was ***, and went'],
    ['where another secret is a part of it', 'tok7abcdefgh', 'tok7abcdefg', '***'],
  ])('%s', (_, secret, text, shown) => {
    expect(knowing(secret, 'tok7abcde').text(text)).toBe(shown)
  })

  test.each([
    ['under eight characters', 'tok7abcdefgh', 'was tok7abc, and went'],
    ['that is a word', 'production-key-77', 'in production-key rotation'],
    ['that is a word but for its capitals', 'MyCompanyTokens77', 'at mycompany in 2026'],
    ['that is a date or a number', '2026-11-29-abcdef', 'at 2026-11-29, 12345678'],
    ['of a path', '/v1/orders/hooks/T0K3N', 'POST /v1/orders/77'],
  ])('but not one %s', (_, secret, text) => {
    expect(knowing(secret).text(text)).toBe(text)
  })
})

describe('a secret that a line of ours shows in another way is concealed', () => {
  const secret = 'two  wörds\tof\u200b\nit\u0007 all'
  test.each([
    ['as a log shows it', safeLine(secret)],
    ['as a report shows it', clean(secret)],
    ['as a message of the evidence shows it', escaped(secret)],
  ])('%s', (_, shown) => {
    expect(shown).not.toContain(secret)
    expect(knowing(secret).text(`before ${shown} after`)).toBe('before *** after')
  })
})

describe('a failure', () => {
  test('is redacted before it is laid out, so that no line end parts a secret', () => {
    const secret = Array.from({ length: 40 }, (_, i) => `part${i}`).join('/')
    const written: string[] = []
    const stream = { write: (text: string) => written.push(text), columns: 80 }
    const signal = new AbortController().signal
    const context = createContext({ argv: [], env: {}, cwd: '.', stdout: stream, stderr: stream, signal })
    context.redactor.conceal([secret])
    const problem = { file: 'plan.yaml', line: 1, column: 1, path: '', message: `found ${secret}` }
    tellFailure(new Failure('target', `the service said ${secret} and went`, [], [`try ${secret}`]), context)
    tellFailure(new Failure('plan', 'wrong', [problem]), context)
    tellFailure(new Error(`a bug with ${secret}`), context)
    expect(written.join('').match(/\*\*\*/g)).toHaveLength(4)
    expect(written.join('')).not.toMatch(/part\d/)
  })
})

describe('what is not concealed', () => {
  test('texts under six characters', () => {
    expect(knowing('short').text('short')).toBe('short')
  })

  test('digits within a figure', () => {
    expect(knowing('123456').text('9123456, 1234567, 123456')).toBe('9123456, 1234567, ***')
  })

  test('anything, before a secret is named', () => {
    expect(new Redactor().text('Bearer abcdefgh')).toBe('Bearer abcdefgh')
  })
})

describe('a value', () => {
  test('keeps keys, numbers and shape', () => {
    const value = { abcdefgh: [1, null, true, 'x abcdefgh y'], inner: { n: 123456 } }
    expect(knowing('abcdefgh', '123456').value(value)).toEqual({
      abcdefgh: [1, null, true, 'x *** y'],
      inner: { n: 123456 },
    })
  })

  test.each([
    ['by a limit', 'you sent abcdefghij', 'you sent ***'],
    ['with a mark', 'you sent abcdefghij…', 'you sent ***…'],
    ['with three dots', 'you sent abcdefghij...', 'you sent ***'],
    ['within a sentence', 'it sent “abcdefghij…”, then closed', 'it sent “***…”, then closed'],
  ])('loses the part of a secret that was cut %s', (_, text, shown) => {
    expect(knowing('abcdefghijklmnop').value(text)).toBe(shown)
  })

  test('keeps an end that only begins like one', () => {
    expect(knowing('abcdefghijklmnop').value('you sent abcdef')).toBe('you sent abcdef')
  })
})

test('no part of a secret stays at an end, from eight characters on, and nothing else goes', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 9, maxLength: 14 })
  fc.assert(
    fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 }), (word, text) => {
      const shown = knowing(word).value(text)
      const plain = text.replaceAll(word, '***')
      const tails = Array.from({ length: word.length - 8 }, (_, i) => word.slice(0, 8 + i))
      expect(tails.some((tail) => shown.endsWith(tail))).toBe(false)
      if (!tails.some((tail) => plain.endsWith(tail))) expect(shown).toBe(plain)
    }),
  )
})

const secret = fc
  .string({ unit: 'grapheme', minLength: 6, maxLength: 40 })
  .filter((text) => !/^\d+$/.test(text))

test('no encoding of any secret gets through, whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc.array(secret, { minLength: 1, maxLength: 3 }),
      fc.string(),
      fc.nat(),
      (secrets, around, pick) => {
        const redactor = knowing(...secrets)
        const { needles } = redactor
        if (needles.length === 0) return
        const shown = redactor.text(`${around}${needles[pick % needles.length]}${around}`)
        for (const needle of needles.filter((one) => !/^\d+$/.test(one))) expect(shown).not.toContain(needle)
      },
    ),
    { numRuns: 300 },
  )
})

test('every encoding is one that a decoder gives back', () => {
  fc.assert(
    fc.property(secret, (text) => {
      const forms = encodingsOf(text)
      const well = Buffer.from(text).toString()
      expect(forms).toEqual(
        expect.arrayContaining([
          text,
          encodeURIComponent(well),
          Buffer.from(well).toString('base64'),
          Buffer.from(well).toString('base64url'),
          Buffer.from(well).toString('hex'),
        ]),
      )
    }),
  )
})
