import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { euro } from '#foundation/text/numbers.ts'
import { Checkbox, RadioGroup } from '#foundation/ui/choices.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { channelWords } from '../../../texts/words.ts'
import type { channels } from '../../method.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetToEdit, isVotable } from '../load-budget.ts'
import { problems } from '../texts/notices.ts'
import { staffTexts } from '../texts/staff.ts'

/** Ways on which staff enter what somebody else chose. */
export const enteredWays = ['paper', 'telephone', 'on-site'] as const satisfies readonly (typeof channels)[number][]

/** Ballot after ballot; the way stays as it was. */
export const enterPage = page(access, {
  address: budgetAddresses.enter,
  action: 'budget.enter',
  query: z.object({ weg: z.enum(enteredWays).catch('paper') }),
  load: async (work, params, { weg }) => ({ at: await budgetToEdit(work, params), weg }),
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).enter,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, weg }, { language }) {
    const t = staffTexts(language)
    const residents = at.phase.who === 'resident'
    if (!isVotable(at))
      return (
        <Article title={t.enter} kicker={at.phase.title}>
          <Notice kind="warning">
            <p>{say(problems.notVotable, language)}</p>
          </Notice>
        </Article>
      )
    return (
      <Article title={t.enter} kicker={at.phase.title} lead={t.enterLead}>
        <Form
          path={budgetAddresses.enter.path}
          action={budgetAddresses.enter(paramsOf(at))}
          submit={t.doEnter}
          cancel={rooms.phase(paramsOf(at))}
        >
          <HiddenInput name="version" value={at.budget.version} />
          <RadioGroup
            name="channel"
            label={t.channel}
            value={weg}
            choices={enteredWays.map((value) => ({ value, label: say(channelWords[value], language) }))}
          />
          <TextInput
            name="code"
            label={residents ? t.letterCode : t.code}
            hint={residents ? undefined : t.codeHint}
            maxlength={40}
            wide="medium"
            optional={!residents}
            spellcheck={false}
            autocomplete="off"
          />
          <TextInput
            name="numbers"
            label={t.numbers}
            hint={t.numbersHint}
            inputmode="numeric"
            maxlength={1000}
            autocomplete="off"
          />
          <Checkbox name="spoilt" label={t.spoilt} hint={t.spoiltHint} optional />
        </Form>
        <Section title={t.enterList} id="nummern">
          <ul class="plain-list">
            {at.projects.map(({ number, title, cost }) => (
              <li>
                {number} {title}, {euro(cost, language)}
              </li>
            ))}
          </ul>
        </Section>
      </Article>
    )
  },
})
