import { page, type Work } from '#foundation/http/route.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { waitingProviderTexts } from '../../texts/waiting-provider.ts'
import { waitingRuleOf } from '../../waiting/waiting-queries.ts'
import { waysSubject, waysTrail } from '../keys/ways.tsx'
import { loadResource } from '../provider/edit.tsx'

/** A resource with what is arranged about its list. */
export async function loadRule(work: Work, params: { resource: string }) {
  const resource = await loadResource(work, params)
  return { resource, rule: await waitingRuleOf(work, resource.id) }
}

/** Whether there is a list, and how long an offer holds. */
export const waitingRulePage = page(access, {
  address: addresses.waitingRule,
  action: 'resource.keep',
  load: loadRule,
  subject: waysSubject,
  head: ({ resource }, visit) => ({
    title: waitingProviderTexts(visit.language).ruleTitle,
    trail: waysTrail(visit, resource),
    noIndex: true,
  }),
  view({ resource, rule }, { language }) {
    const t = waitingProviderTexts(language)
    const at = { resource: resource.slug }
    return (
      <Article title={t.ruleTitle} kicker={resource.title} lead={t.ruleLead}>
        <Form
          path={addresses.waitingRule.path}
          action={addresses.waitingRule(at)}
          submit={t.saveRule}
          cancel={addresses.edit(at)}
        >
          <Checkbox name="open" label={t.open} hint={t.openHint} checked={rule.open} optional />
          <TextInput
            name="answerHours"
            label={t.answerHours}
            hint={t.answerHoursHint}
            inputmode="numeric"
            wide="short"
            value={String(rule.answerHours)}
            maxlength={3}
          />
        </Form>
        <p>
          <ActionLink to={addresses.waitingList()} icon="clock">
            {t.title}
          </ActionLink>
        </p>
      </Article>
    )
  },
})
