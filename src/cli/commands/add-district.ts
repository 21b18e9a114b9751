import { sql } from 'kysely'
import { loadAreas } from '#commons/areas/areas.ts'
import { addSpace, ensureNetwork } from '#commons/spaces/add-space.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { type Command, exit } from '../command.ts'
import { reservedNames } from '../reserved-names.ts'
import { districtTexts as texts } from '../texts.ts'

const states = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ')

export const addDistrict: Command = {
  name: 'add-district',
  usage: '<address> <name> --key 07137 --state RP',
  what: texts.add,
  words: [2, 2],
  options: { key: { kind: 'text', what: texts.key }, state: { kind: 'text', what: texts.state } },
  async run({ words: [slug = '', name = ''], options: { key, state }, house, now, say }) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60 || reservedNames().has(slug))
      stopWith(texts.badSlug(slug))
    if (!name.trim()) stopWith(texts.noName)
    if (typeof key !== 'string' || !/^\d{5}$/.test(key)) stopWith(texts.badKey)
    if (typeof state !== 'string' || !states.includes(state)) stopWith(texts.badState(states.join(', ')))
    const { tools } = await house()
    await tools.inHouse(async (tx) => {
      const making = { tx, newId: tools.newId, now: now() }
      await ensureNetwork(making, 'Allmende')
      const { rows } = await sql`select from spaces.space where slug = ${slug}`.execute(tx)
      if (rows.length) stopWith(texts.slugTaken(slug))
      await addSpace(making, { kind: 'district', slug, name: name.trim(), settings: { districtKey: key, state } })
    })
    say(texts.added(name.trim(), slug))
    if (!loadAreas().find(key)) say(texts.unknownKey(key))
    return exit.done
  },
}
