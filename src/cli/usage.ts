import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Command } from './command.ts'
import { runTexts } from './texts.ts'

/** All commands with one line each. */
export function overview(commands: readonly Command[], language: Language): string {
  const heads = commands.map(({ name, usage }) => `${name} ${usage}`.trim())
  const width = Math.max(...heads.map((head) => head.length))
  const lines = commands.map(({ what }, index) => `  ${heads[index]?.padEnd(width)}  ${say(what, language)}`)
  return [say(runTexts.overview, language), ...lines, say(runTexts.more, language)].join('\n')
}

/** How one command is called. */
export function usageOf({ name, usage, what, options = {} }: Command, language: Language): string {
  const list = Object.entries(options).map(([option, { kind, what: meaning }]): [string, string] => [
    `--${option}${kind === 'text' ? ' …' : ''}`,
    say(meaning, language),
  ])
  const width = Math.max(0, ...list.map(([option]) => option.length))
  return [
    `npm run allmende -- ${name} ${usage}`.trim(),
    say(what, language),
    ...list.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`),
  ].join('\n')
}
