import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { readSettings, type Settings } from '#foundation/config/settings.ts'
import { FolderInUse } from '#foundation/database/folder-lock.ts'
import { DiskFull } from '#foundation/database/open.ts'
import { createFileStore } from '#foundation/files/store.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { SpokenError } from '#foundation/text/spoken-error.ts'
import { type Opened, openHouse } from '../house.ts'
import { type Command, type ExitCode, exit } from './command.ts'
import { commands } from './commands.ts'
import { runTexts } from './texts.ts'
import { overview, usageOf } from './usage.ts'

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly folder: string
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly now: () => Temporal.Instant
}

/** Runs one command. @param args what follows `npm run allmende --` */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const language = languageOf(around.env)
  const [first = '', second = ''] = args
  if (['', 'help', '--help', '-h'].includes(first)) {
    around.out(overview(commands, language))
    return first === '' ? exit.wrongUse : exit.done
  }
  // 'import boundaries' is understood like 'import-boundaries'.
  const found =
    commands.find(({ name }) => name === first) ?? commands.find(({ name }) => name === `${first}-${second}`)
  if (!found) {
    around.err(say(runTexts.noCommand(first), language))
    around.err(overview(commands, language))
    return exit.wrongUse
  }
  const rest = args.slice(found.name === first ? 1 : 2)
  if (rest.includes('--help')) {
    around.out(usageOf(found, language))
    return exit.done
  }
  const parsed = parse(found, rest)
  if (!parsed) {
    around.err(usageOf(found, language))
    return exit.wrongUse
  }
  return call(found, parsed, around, language)
}

type Parsed = { words: string[]; options: Record<string, string | boolean | undefined> }

function parse({ options = {}, words: [least, most] }: Command, args: readonly string[]): Parsed | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { kind }]) => [
          name,
          { type: kind === 'switch' ? 'boolean' : 'string' } as const,
        ]),
      ),
    })
    if (positionals.length < least || positionals.length > most) return undefined
    return { words: positionals, options: values as Parsed['options'] }
  } catch {
    return undefined
  }
}

async function call(
  command: Command,
  { words, options }: Parsed,
  around: Surroundings,
  language: Language,
): Promise<ExitCode> {
  let opened: Opened | undefined
  let settings: Settings | undefined
  try {
    settings = readSettings(around.env)
    const { dataFolder } = settings
    const house = async () => {
      opened ??= await openHouse(settings as Settings, {
        now: around.now,
        log: pino({ level: 'silent' }),
      })
      return opened
    }
    return await command.run({
      words,
      options,
      settings,
      language,
      now: around.now,
      say: (sentence) => around.out(say(sentence, language)),
      print: around.out,
      house,
      files: () => createFileStore(join(dataFolder, 'files'), { now: around.now }),
      path: (word) => resolve(around.env.INIT_CWD ?? around.folder, word),
    })
  } catch (error) {
    around.err(say(sentenceOf(error, settings), language))
    return error instanceof FolderInUse ? exit.inUse : exit.failed
  } finally {
    await opened?.close()
  }
}

function sentenceOf(error: unknown, settings: Settings | undefined): Sentence {
  if (error instanceof SpokenError) return error.why
  if (error instanceof FolderInUse) return runTexts.inUse(settings?.dataFolder ?? '', error.pid)
  const { code = '', message } = error as NodeJS.ErrnoException
  if (error instanceof DiskFull || code === 'ENOSPC' || /no space left on device/i.test(message))
    return runTexts.diskFull
  return { de: message, en: message }
}

/** German when the system's language is German, otherwise English. */
function languageOf(env: Surroundings['env']): Language {
  return /^de/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'de' : 'en'
}
