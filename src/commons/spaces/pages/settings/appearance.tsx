import { type FileProblem, type FileResult, faulty } from '#foundation/files/errors.ts'
import { type Picture, pictureLimits, preparePicture } from '#foundation/files/image.ts'
import { keyOf } from '#foundation/files/store.ts'
import { sayFileProblem } from '#foundation/files/texts.ts'
import { checkbox, optionalText, upload, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { decimal } from '#foundation/text/numbers.ts'
import { accentContrasts, accentProblem, nearestAccent } from '#foundation/ui/accent.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { FileInput } from '#foundation/ui/file-input.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { Logo } from '../../logo.tsx'
import { type SettingsChange, saveSettings, versionOf } from '../../save-settings.ts'
import { factsOf } from '../../space-facts.ts'
import { settingsNotices, settingsTexts } from '../../texts/settings.ts'
import { Meanwhile, SettingsPage, settingsHead } from './frame.tsx'

const path = addresses.appearance.path

export const appearancePage = page(access, {
  address: addresses.appearance,
  action: 'settings.change',
  load: async (work) => ({ version: await versionOf(work), facts: factsOf(work.space) }),
  head: (_data, visit) => settingsHead(visit, settingsTexts(visit.language).appearance),
  view({ version, facts }, { language, space }) {
    const t = settingsTexts(language)
    return (
      <SettingsPage title={t.appearance} lead={t.appearanceLead}>
        <Meanwhile path={path} version={version} stored={[[t.accent, 'accent', facts.accent ?? '']]} />
        <Form path={path} files submit={t.save}>
          <HiddenInput name="version" value={version} />
          <TextInput
            name="accent"
            label={t.accent}
            hint={t.accentHint}
            value={facts.accent}
            maxlength={7}
            wide="short"
            spellcheck={false}
            optional
          />
          {facts.accent && <p class="small quiet">{contrastSentence(facts.accent, language)}</p>}
          {facts.logo && (
            <div class="stack tight">
              <p>{t.logoNow}</p>
              <Logo space={space} most={96} alt={t.logoNow} />
              <Checkbox name="removeLogo" label={t.removeLogo} optional />
            </div>
          )}
          <FileInput
            name="logo"
            label={t.logo}
            hint={t.logoHint}
            accept="image/png,image/jpeg,image/webp"
            types="PNG, JPG, WebP"
            most="12 MB"
            optional
          />
        </Form>
      </SettingsPage>
    )
  },
})

/** The check that every colour goes through, with its figures. */
function contrastSentence(accent: string, language: Language): string {
  const { light, dark } = accentContrasts(accent)
  const figure = (ratio: number) => decimal(Math.floor(ratio * 10) / 10, language)
  return settingsTexts(language).contrast(figure(light), figure(dark), decimal(4.5, language))
}

export const appearanceForm = form(access, {
  address: addresses.appearance,
  action: 'settings.change',
  page: appearancePage,
  fields: {
    version: wholeNumber(0, 1_000_000_000),
    accent: optionalText(20),
    logo: upload(pictureLimits.bytes),
    removeLogo: checkbox(),
  },
  prepare: async (sent) => {
    const logo = sent.get('logo')
    return logo instanceof File && logo.size <= pictureLimits.bytes
      ? preparePicture(new Uint8Array(await logo.arrayBuffer()))
      : null
  },
  async run(work, { version, accent, logo, removeLogo }, _thing, _params, decoded) {
    const settings: SettingsChange = { accent: accent === null ? null : readableAccent(accent) }
    const nothing = { logo: null, logoWidth: null, logoHeight: null }
    const picture = logo
      ? await storeLogo(work, decoded ?? faulty({ code: 'picture-busy' }))
      : removeLogo
        ? nothing
        : {}
    await saveSettings(work, version, { settings: { ...settings, ...picture } })
    return goTo(addresses.appearance(), settingsNotices.saved)
  },
})

/** The colour in lower case; a pale one is refused with the nearest that can be read. */
function readableAccent(typed: string): string {
  const hex = (typed.startsWith('#') ? typed : `#${typed}`).toLowerCase()
  const problem = /^#[0-9a-f]{6}$/.test(hex) ? accentProblem(hex) : 'not-a-colour'
  if (problem === 'not-a-colour') refuse(settingsNotices.notAColour, 'accent')
  if (problem === 'too-pale') refuse(settingsNotices.tooPale(nearestAccent(hex)), 'accent')
  return hex
}

/** Stores it; the narrowest variant is enough for a masthead. */
async function storeLogo({ files }: Work, decoded: FileResult<Picture>) {
  if (!decoded.ok) return refuseFile(decoded.problem)
  const variant = decoded.value.variants[0]
  if (!variant) return refuseFile({ code: 'unknown-type' })
  const stored = await files.put(keyOf(variant.bytes, 'webp'), variant.bytes)
  if (!stored.ok) return refuseFile(stored.problem)
  return { logo: stored.value.key as string, logoWidth: variant.width, logoHeight: variant.height }
}

function refuseFile(problem: FileProblem): never {
  refuse({ de: sayFileProblem(problem, 'de'), en: sayFileProblem(problem, 'en') }, 'logo')
}
