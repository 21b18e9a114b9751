import { places } from '#commons/front/addresses.ts'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { shownText } from '../own-texts.ts'
import { type AccessibilityFacts, factsOf } from '../space-facts.ts'
import { isState, stateNames, stateRules } from '../state-rules.ts'
import { pageTexts } from '../texts/pages.ts'
import { OwnText } from './own-text.tsx'
import { Checked } from './state-facts.tsx'

export const accessibilityPage = page(access, {
  address: places.accessibility,
  action: 'space.see',
  load: async (work) => ({ own: await shownText(work, 'accessibility') }),
  head: (_data, { language, space }) => ({
    title: pageTexts(language).accessibility,
    description: pageTexts(language).accessibilityLead(space.name),
  }),
  view({ own }, { space, language, here }) {
    const t = pageTexts(language)
    const facts = factsOf(space)
    return (
      <Article title={t.accessibility} lead={t.accessibilityLead(space.name)}>
        <Section id="stand" title={t.stateTitle}>
          <Conformity of={facts.accessibilityFacts} />
        </Section>
        <Section id="regeln" title={t.rulesTitle}>
          <Rules state={facts.state} />
        </Section>
        <Section id="luecken" title={t.missingTitle}>
          {own.markdown ? <OwnText of={own} /> : <p>{t.nothingNamed}</p>}
        </Section>
        <Section id="melden" title={t.reportTitle}>
          <p>{t.reportText}</p>
          <ActionLink to={places.barrier({ seite: here })} look="button">
            {t.report}
          </ActionLink>
        </Section>
        <Section id="stellen" title={t.bodiesTitle}>
          <Bodies state={facts.state} />
        </Section>
        <Section id="andere-wege" title={t.otherWays}>
          <LinkList
            items={[
              { to: addresses.easyPage(), title: t.easyTitle },
              { to: addresses.signPage(), title: t.signTitle },
            ]}
          />
        </Section>
      </Article>
    )
  },
})

const Conformity = ({ of }: { of: AccessibilityFacts | undefined }) => {
  const { language } = useVisit()
  const t = pageTexts(language)
  if (!of?.conformity) return <p>{t.notStated}</p>
  const day = of.checkedOn ? date(Temporal.PlainDate.from(of.checkedOn), language) : null
  return (
    <p>
      {t[of.conformity]} {day && (of.method === 'experts' ? t.checkedExperts(day) : t.checkedSelf(day))}
    </p>
  )
}

const Rules = ({ state }: { state: string | undefined }) => {
  const t = pageTexts(useVisit().language)
  if (!isState(state)) {
    return (
      <p>
        {t.standard} {t.rulesFederal}
      </p>
    )
  }
  return (
    <>
      <p>
        {t.standard} {t.rulesIntro}
      </p>
      <div class="prose">
        <ul>
          {stateRules[state].rules.map((rule) => (
            <li>
              {rule.name} ({rule.short}), {stateNames[state]}
              <Checked checked={rule.checked} />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

const Bodies = ({ state }: { state: string | undefined }) => {
  const t = pageTexts(useVisit().language)
  const bodies = isState(state) ? stateRules[state].bodies : []
  if (bodies.length === 0) return <p>{t.bodiesUnknown}</p>
  return (
    <>
      <p>{t.bodiesText}</p>
      <div class="prose">
        <ul>
          {bodies.map((body) => (
            <li>
              <strong>{t[body.function]}:</strong> {body.name}
              <Checked checked={body.checked} source={body.source} />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
