// Makes the stylesheet of the house (KERN's SCSS and ours, without what nobody uses) and one for each service that has its own, minified.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { compileAsync } from 'sass'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const styles = join(root, 'src/foundation/ui/styles')
const fonts = ['fira-sans-400.woff2', 'fira-sans-600.woff2']

/**
 * Compiles the stylesheets. Fonts are addressed as /static/fonts/<name>; the caller may rewrite them to hashed names.
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<{ 'styles.css': string, [service: `${string}.css`]: string, fonts: { name: string, file: string }[] }>} file: absolute path
 */
export async function buildStyles({ minify = true } = {}) {
  const classes = await kernClassesInViews()
  const compiled = async (file) => {
    const { css } = await compileAsync(file, { loadPaths: [join(root, 'node_modules'), styles], quietDeps: true })
    const used = withoutUnusedProperties(withoutUnusedRules(parse(css), classes))
    const { code } = await transform(print(used), { loader: 'css', minify, legalComments: 'none' })
    return code
  }
  const built = { 'styles.css': await compiled(join(styles, 'styles.scss')) }
  for (const service of await readdir(join(root, 'src/services'))) {
    const file = join(root, 'src/services', service, 'styles', `${service}.scss`)
    if (existsSync(file)) built[`${service}.css`] = await compiled(file)
  }
  return { ...built, fonts: fonts.map((name) => ({ name, file: join(root, 'src/foundation/ui/fonts', name) })) }
}

/** The KERN classes that some component or island writes. */
async function kernClassesInViews() {
  const names = new Set()
  for (const entry of await readdir(join(root, 'src'), { recursive: true }))
    if (/\.tsx?$/.test(entry))
      for (const [name] of (await readFile(join(root, 'src', entry), 'utf8')).matchAll(/kern-[a-z0-9_-]+/g))
        names.add(name)
  return names
}

// A stylesheet as nested blocks: enough for what sass prints (no strings with braces in preludes).
/** @typedef {{ prelude: string, body: (Block | string)[] }} Block */

/** @returns {Block} */
function parse(css) {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '')
  let at = 0
  const block = (prelude) => {
    const body = []
    let start = at
    let quote = ''
    let depth = 0
    for (; at < text.length; at++) {
      const sign = text[at]
      if (quote) {
        if (sign === quote) quote = ''
      } else if (sign === '"' || sign === "'") quote = sign
      else if (sign === '(') depth++
      else if (sign === ')') depth--
      else if (depth) continue
      else if (sign === ';') {
        body.push(text.slice(start, at).trim())
        start = at + 1
      } else if (sign === '{') {
        const name = text.slice(start, at).trim()
        at++
        body.push(block(name))
        start = at + 1
      } else if (sign === '}') break
    }
    const rest = text.slice(start, at).trim()
    if (rest) body.push(rest)
    return { prelude, body }
  }
  return block('')
}

function print({ prelude, body }) {
  const inside = body.map((part) => (typeof part === 'string' ? `${part};` : print(part))).join('\n')
  return prelude ? `${prelude}{${inside}}` : inside
}

/** Drops selectors that ask for a KERN class nobody writes, then rules without selectors. `:not(…)` and `:has(…)` ask for nothing. */
function withoutUnusedRules(block, used) {
  const wanted = (selector) =>
    [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.(kern-[a-z0-9_-]+)/g)].every(([, name]) => used.has(name))
  const body = block.body.flatMap((part) => {
    if (typeof part === 'string') return [part]
    if (part.prelude.startsWith('@')) {
      const inner = withoutUnusedRules(part, used)
      return inner.body.length ? [inner] : []
    }
    const selectors = splitSelectors(part.prelude).filter(wanted)
    return selectors.length && part.body.length ? [{ prelude: selectors.join(','), body: part.body }] : []
  })
  return { prelude: block.prelude, body }
}

function splitSelectors(prelude) {
  let depth = 0
  let current = ''
  const selectors = []
  for (const sign of prelude) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === ',' && !depth) {
      selectors.push(current.trim())
      current = ''
    } else current += sign
  }
  return [...selectors, current.trim()]
}

/** Drops custom properties that no rule reads, again and again, because they read each other. */
function withoutUnusedProperties(block) {
  for (;;) {
    const read = new Set([...print(block).matchAll(/var\(\s*(--[a-z0-9_-]+)/gi)].map(([, name]) => name))
    let dropped = 0
    const clean = (part) => ({
      prelude: part.prelude,
      body: part.body.flatMap((inner) => {
        if (typeof inner !== 'string') {
          const rest = clean(inner)
          return rest.body.length ? [rest] : []
        }
        const name = /^(--[a-z0-9_-]+)\s*:/i.exec(inner)?.[1]
        if (!name || read.has(name)) return [inner]
        dropped++
        return []
      }),
    })
    block = clean(block)
    if (!dropped) return block
  }
}
