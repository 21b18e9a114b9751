import { page } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { keepersOf } from '../../standing/queries.ts'
import { makingAddresses } from '../addresses.ts'
import { makingToEdit, trailTo } from '../load-making.ts'
import { makingStaffTexts } from '../texts.ts'

/** Begins the name of each chapter's input; its id follows. */
export const keeperInput = 'keeper'

/** Who looks after which chapter. */
export const carePage = page(access, {
  address: makingAddresses.care,
  action: 'document.write',
  showsPersons: true,
  async load(work) {
    return { ...(await makingToEdit(work)), keepers: await keepersOf(work.tx, work.space.id) }
  },
  head: (_data, visit) => ({ title: makingStaffTexts(visit.language).care, noIndex: true, trail: trailTo(visit) }),
  view({ making, keepers }, { language }) {
    const t = makingStaffTexts(language)
    return (
      <Article title={t.care} lead={t.careLead}>
        <Form path={makingAddresses.care.path} submit={t.save} cancel={makingAddresses.making()}>
          {making.chapters.map(({ id, title, personId }, index) => (
            <Select
              name={`${keeperInput}-${id}`}
              label={`${index + 1} ${title}`}
              empty={t.nobodyYet}
              value={personId ?? ''}
              choices={keepers.map((keeper) => ({ value: keeper.id, label: keeper.name }))}
              optional
            />
          ))}
        </Form>
      </Article>
    )
  },
})
