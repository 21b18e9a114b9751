import { createHmac } from 'node:crypto'
import { plainPng } from '#foundation/files/pictures.fixture.ts'
import { mailedLink, person } from './person.ts'
import { prepareIdeas } from './prepare-ideas.ts'
import { prepareTexts } from './prepare-texts.ts'

const at = (path: string) => `/mayen-koblenz${path}`
const idIn = (text: string, before: string) => new RegExp(`${before}([0-9a-f-]{36})`).exec(text)?.[1] as string

/** Pages that exist only after somebody did something: links of mails, cases, searches. */
export type Prepared = Awaited<ReturnType<typeof preparePages>>

/** Does what has to happen first, over the program's own forms. @returns addresses */
export async function preparePages(origin: string) {
  const visitor = await person(origin)
  const editor = await person(origin, 'redaktion@example.org')
  const moderator = await person(origin, 'moderation@example.org')
  const administrator = await person(origin, 'leitung.myk@example.org')
  const member = await person(origin, 'verein@example.org')
  return {
    ...(await mailedPages()),
    ...(await prepareIdeas(visitor, at('/mitreden/wo-fehlt-ein-radweg/phasen/luecken-melden'))),
    ...(await prepareTexts(
      visitor,
      at('/mitreden/hausordnung-fuer-das-buergerhaus/phasen/entwurf-lesen-und-kommentieren'),
    )),
    ...(await roomBookings()),
    ...(await waitingLists()),
    ...(await seasons()),
    ...(await secondStep()),
    ...(await picturePages()),
    ...(await casePages()),
    ...(await searchPage()),
    ...(await organisationPages()),
    ...(await invitations()),
    ...(await hostNames()),
  }

  async function mailedPages() {
    await visitor.send(at('/passwort-vergessen'), { mail: 'netzwerk@example.org' })
    const event = (await visitor.get(at('/termine/smartphone-sprechstunde-in-polch'))).html
    const registration = at(`/anmeldung/${idIn(event, '/anmeldung/')}`)
    const form = (await visitor.get(registration)).html
    const needed = [...form.matchAll(/name="(f[^"]*|answer[^"]*)"[^>]*required/g)].map(([, name]) => [name, 'yes'])
    const register = (mail: string) =>
      visitor.send(registration, { ...Object.fromEntries(needed), name: 'Gerda Gast', mail, persons: '1' })
    await register('gerda@example.org')
    const confirmed = await mailedLink(visitor, 'gerda@example.org', /\/bestaetigen\//)
    const managed = await visitor.send(confirmed)
    await register('gernot@example.org')
    await visitor.send(at('/meine-daten'), { mail: 'gerda@example.org' })
    await visitor.send(at('/registrieren'), {
      name: 'Nele Neu',
      mail: 'nele@example.org',
      password: 'rabe kante wolke sieb',
    })
    const list = await editor.get(`${registration}/liste`)
    const questions = await editor.get(`${registration}/fragen`)
    return {
      registration,
      newPassword: await mailedLink(visitor, 'netzwerk@example.org', /\/passwort-neu\//),
      confirmRegistration: await mailedLink(visitor, 'gernot@example.org', /\/bestaetigen\//),
      manageRegistration: managed.at,
      guestData: await mailedLink(visitor, 'gerda@example.org', /\/meine-daten\//),
      confirmAddress: await mailedLink(visitor, 'nele@example.org', /\/bestaetigen\//),
      strike: `${registration}/liste/streichen/${idIn(list.html, '/streichen/')}`,
      question: `${registration}/fragen/${idIn(questions.html, '/fragen/')}`,
    }
  }

  /** Two guests book an hour in the morning, when the hall is free; the first one confirms. */
  async function roomBookings() {
    const form = at('/raeume/buergersaal-am-laacher-tor/buchen')
    const today = Temporal.Now.zonedDateTimeISO('Europe/Berlin').toPlainDate()
    const book = (mail: string, days: number, pay = 'site') => {
      const tag = today.add({ days }).toString()
      const wish = { tag, von: '09:00', bis: '10:00', gruppe: 'private', zweck: 'meeting' }
      const seen = `${form}?${new URLSearchParams(wish)}`
      return visitor.send(form, { ...wish, preis: '2200', name: 'Gerda Gast', mail, agree: 'yes', pay }, seen)
    }
    await book('gerlinde@example.org', 40)
    const managed = await visitor.send(await mailedLink(visitor, 'gerlinde@example.org', /\/raeume\/bestaetigen\//))
    await book('gerold@example.org', 41)
    await book('gudrun@example.org', 42, 'online')
    const online = await visitor.send(await mailedLink(visitor, 'gudrun@example.org', /\/raeume\/bestaetigen\//))
    const paying = await visitor.send(`${online.at.split('?')[0]}/bezahlen`, {}, online.at)
    const series = at('/raeume/buergersaal-am-laacher-tor/serie')
    const rule = (days: number) => ({
      tag: today.add({ days }).toString(),
      bistag: today.add({ days: days + 20 }).toString(),
      wochen: '1',
      von: '09:00',
      bis: '10:00',
      feiertage: 'yes',
      gruppe: 'club',
      zweck: 'culture',
    })
    const bookSeries = async (mail: string, days: number) => {
      const seen = `${series}?${new URLSearchParams(rule(days))}`
      const { html } = await visitor.get(seen)
      const of = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(html)?.[1] ?? ''
      const sent = {
        ...rule(days),
        preis: of('preis'),
        anzahl: of('anzahl'),
        name: 'Gerda Gast',
        mail,
        agree: 'yes',
        pay: 'site',
      }
      return visitor.send(series, sent, seen)
    }
    await bookSeries('gesine@example.org', 50)
    const confirmed = await visitor.send(await mailedLink(visitor, 'gesine@example.org', /\/serie\/bestaetigen\//))
    await bookSeries('gero@example.org', 51)
    const citizen = await person(origin, 'buergerin@example.org')
    const bookSet = async (who: typeof visitor, days: number, mail: string) => {
      const set = at('/raeume/buergersaal-am-laacher-tor/zusammen')
      const tag = today.add({ days }).toString()
      const wish = { tag, von: '09:00', bis: '10:00', gruppe: 'private', zweck: 'meeting' }
      const { html } = await who.get(`${set}?${new URLSearchParams(wish)}`)
      const dazu = /name="dazu"[^>]*value="([0-9a-f-]+)"/.exec(html)?.[1] ?? ''
      const seen = `${set}?${new URLSearchParams({ ...wish, dazu })}`
      const preis = /name="preis" value="(\d+)"/.exec((await who.get(seen)).html)?.[1] ?? ''
      return who.send(set, { ...wish, dazu, preis, name: 'Gerda Gast', mail, agree: 'yes', pay: 'site' }, seen)
    }
    const ownSet = await bookSet(citizen, 72, '')
    await bookSet(visitor, 73, 'gunda@example.org')
    const guestSet = await visitor.send(await mailedLink(visitor, 'gunda@example.org', /\/raeume\/bestaetigen\//))
    return {
      seriesPreview: `${series}?${new URLSearchParams(rule(52))}`,
      guestSeries: confirmed.at,
      confirmSeries: await mailedLink(visitor, 'gero@example.org', /\/serie\/bestaetigen\//),
      ownSet: ownSet.at,
      guestSet: guestSet.at,
      guestBooking: managed.at,
      paidBooking: online.at,
      testPayment: paying.at,
      confirmBooking: await mailedLink(visitor, 'gerold@example.org', /\/raeume\/bestaetigen\//),
    }
  }

  /** Two mornings are booked; a guest and the citizen wait for one, another guest is offered the other. */
  async function waitingLists() {
    const citizen = await person(origin, 'buergerin@example.org')
    const at9 = (days: number) => {
      const tag = Temporal.Now.zonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days }).toString()
      return { tag, von: '09:00', bis: '10:00', gruppe: 'private', zweck: 'meeting' }
    }
    const hall = at('/raeume/buergersaal-am-laacher-tor')
    const book = async (mail: string, days: number) => {
      const wish = at9(days)
      const seen = `${hall}/buchen?${new URLSearchParams(wish)}`
      await visitor.send(
        `${hall}/buchen`,
        { ...wish, preis: '2200', name: 'Gerda Gast', mail, agree: 'yes', pay: 'site' },
        seen,
      )
      return (await visitor.send(await mailedLink(visitor, mail, /\/raeume\/bestaetigen\//))).at
    }
    const wait = async (mail: string, days: number) => {
      await visitor.send(`${hall}/warteliste`, { ...at9(days), flexible: '0', name: 'Gesine Gast', mail })
      return (await visitor.send(await mailedLink(visitor, mail, /\/warteliste\/bestaetigen\//))).at
    }
    await book('gustav@example.org', 43)
    const guestWaiting = await wait('gesine@example.org', 43)
    await citizen.send(`${hall}/warteliste`, { ...at9(43), flexible: '0' })
    const given = await book('gunter@example.org', 44)
    await wait('gesa@example.org', 44)
    await visitor.send(`${given.split('?')[0]}/absagen`)
    return { guestWaiting, waitingOffer: await mailedLink(visitor, 'gesa@example.org', /\/warteliste\/angebot\//) }
  }

  /** The demo's round with what staff and a club see of it, and a draft of one's own. */
  async function seasons() {
    const season = at(`/raeume/saison/${idIn((await visitor.get(at('/raeume/saison'))).html, '/raeume/saison/')}`)
    const today = Temporal.Now.plainDateISO('Europe/Berlin')
    const day = (days: number) => today.add({ days }).toString()
    const draft = await editor.send(at('/raeume/saison/neu'), {
      title: 'Entwurf einer Runde',
      opensOn: day(0),
      closesOn: day(5),
      firstDay: day(10),
      lastDay: day(90),
      criterion1: 'lot',
    })
    const within = async (page: string, before: string) =>
      `${season}${before}${idIn((await editor.get(season + page)).html, before)}`
    const proposal = (await editor.get(`${season}/vorschlag`)).html
    const [, slot = ''] = /\/vorschlag\/([0-9a-f-]{36})\/entfernen/.exec(proposal) ?? []
    const club = idIn((await member.get(season)).html, '/antrag/')
    return {
      draftSeason: at(`/raeume/saison/${idIn(draft.at, '/raeume/saison/')}`),
      seasonApplication: await within('/vergabe', '/antraege/'),
      seasonObjection: await within('/einwaende', '/einwaende/'),
      seasonSlot: await within('/vorschlag', '/vorschlag/'),
      seasonMoveSlot: `${season}/vorschlag/${slot}/verschieben`,
      seasonRemoveSlot: `${season}/vorschlag/${slot}/entfernen`,
      ownApplication: `${season}/antrag/${club}`,
      ownObjection: `${season}/einwand/${club}`,
    }
  }

  /** Somebody whose login asks for a code of an app. */
  async function secondStep() {
    const password = 'rabe kante wolke sieb'
    const mail = 'zoe@example.org'
    const zoe = await person(origin)
    await zoe.send(at('/registrieren'), { name: 'Zoe Zweit', mail, password })
    await zoe.send(await mailedLink(visitor, mail, /\/bestaetigen\//))
    const security = at('/konto/sicherheit')
    const app = await zoe.send(`${security}/app/beginnen`, { current: password }, security)
    const key = /secret=([A-Z2-7]+)/.exec(app.html)?.[1] as string
    const codes = await zoe.send(at('/konto/sicherheit/app'), { code: codeOf(key, Date.now()) })
    await zoe.send(`${security}/mail`, { current: password, mail: 'zoe.neu@example.org' }, security)
    const again = await person(origin)
    const asked = await again.send(at('/anmelden'), { mail, password })
    return {
      recoveryCodes: codes.at,
      loginCode: asked.at,
      confirmMail: await mailedLink(visitor, 'zoe.neu@example.org', /\/mail-bestaetigen\//),
    }
  }

  async function picturePages() {
    const uploaded = await editor.send(at('/bilder/hochladen'), {
      pictureFile: new Blob([plainPng(900, 600, [90, 140, 90]) as BlobPart], { type: 'image/png' }),
      pictureAlt: 'Eine Wiese',
      pictureAuthor: 'Rike Redaktion',
      pictureLicence: 'own',
      picturePeople: 'yes',
    })
    const picture = at(`/bilder/${idIn(uploaded.at + uploaded.html, '/bilder/')}`)
    const shown = { name: 'Paula Porträt', mail: 'paula@example.org', consent: 'yes', on: '2026-11-01' }
    await editor.send(`${picture}/person`, shown, picture)
    return { picture, consent: await mailedLink(visitor, 'paula@example.org', /\/bild-einwilligung\//) }
  }

  /** An article is reported, taken out of sight, and its author objects. */
  async function casePages() {
    const draft = await editor.send(at('/aktuelles/schreiben'), { title: 'Strittiges', lead: 'Ein Anlass.' })
    await editor.send(draft.at.replace('bearbeiten', 'veroeffentlichen'), {}, draft.at)
    const article = await visitor.get(at('/aktuelles/strittiges'))
    const [, link = ''] = /href="([^"]*\/melden\?[^"]*)"/.exec(article.html) ?? []
    const report = link.replaceAll('&amp;', '&')
    const query = new URL(report, 'http://x').searchParams
    await visitor.send(
      at('/melden'),
      { kind: query.get('art') ?? '', id: query.get('id') ?? '', category: 'hate', words: 'Das geht gar nicht so.' },
      report,
    )
    const cases = (await moderator.get(at('/moderation/faelle'))).html
    const [, id = ''] = /\/moderation\/faelle\/([0-9a-f-]{36})"[^>]*>Strittiges/.exec(cases) ?? []
    const openCase = at(`/moderation/faelle/${id}`)
    const decision = { decision: 'hide', category: 'hate', ground: 'rules', reason: 'Gegen die Regel „Respekt“.' }
    await moderator.send(openCase, { version: '1', ...decision })
    return { decidedCase: openCase, objection: at(`/moderation/${id}/widerspruch`) }
  }

  async function searchPage() {
    return { redaction: (await moderator.send(at('/schwaerzen'), { needle: 'Schlosserei' })).at }
  }

  async function organisationPages() {
    const list = (await member.get(at('/organisationen'))).html
    const [, id = ''] = /\/organisationen\/([0-9a-f-]{36})"[^>]*>Ganz statt kaputt/.exec(list) ?? []
    return { organisation: at(`/organisationen/${id}`) }
  }

  /** Of the names a district asked for, one is refused and two wait. None is approved: mails would lead there. */
  async function hostNames() {
    const office = await person(origin, 'programmbuero@example.org')
    const names = ['digital', 'leben', 'heimat'].map((name) => `${name}.mayen-koblenz.example`)
    await administrator.send(at('/einstellungen/adressen'), { hosts: names.join('\n') })
    const district = '/landkreise/mayen-koblenz'
    const decide = (host: string, decision: string) =>
      office.send(`${district}/adressen`, { host, decision, hostReason: 'Gehört einem Verein.' }, district)
    await decide(names[2] as string, 'refuse')
    return { waitingHost: district, hosts: at('/einstellungen/adressen') }
  }

  async function invitations() {
    await administrator.send(at('/mitarbeitende/einladen'), { mail: 'neue.kraft@example.org', role: 'editor' })
    return {
      invitation: await mailedLink(visitor, 'neue.kraft@example.org', /\/einladung\//),
      // Those who were told something in the demo can end such mails.
      unsubscribe: await mailedLink(visitor, 'buergerin@example.org', /\/abbestellen\//),
    }
  }
}

/** The code an app shows at a time (RFC 6238). */
function codeOf(key: string, now: number): string {
  const bits = [...key]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const hash = createHmac('sha1', bytes).update(counter).digest()
  const offset = (hash.at(-1) as number) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
