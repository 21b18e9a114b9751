import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { methodAddresses as addresses } from './addresses.ts'
import { checkMethod, methodFields, versionField } from './fields.ts'
import { methodAt } from './load.ts'
import { addMethodPage, editMethodPage } from './pages/form.tsx'
import { allMethods } from './queries.ts'
import { addMethod, changeMethod } from './save.ts'
import { stock } from './stock.ts'
import { notices } from './texts.ts'

const add = form(access, {
  address: addresses.add,
  action: 'method.write',
  only: 'network',
  fields: methodFields,
  page: addMethodPage,
  async run(work, input) {
    checkMethod(input)
    const { slug } = await addMethod(work, input)
    return goTo(addresses.method({ methode: slug }), notices.saved)
  },
})

const edit = form(access, {
  address: addresses.edit,
  action: 'method.write',
  only: 'network',
  fields: { ...methodFields, ...versionField },
  page: editMethodPage,
  load: methodAt,
  async run(work, { version, ...input }, method) {
    checkMethod(input)
    if (!(await changeMethod(work, method, version, input))) refuse(notices.conflict)
    return goTo(addresses.method({ methode: method.slug }), notices.saved)
  },
})

/** A network begins with the methods others have used. */
const take = form(access, {
  address: addresses.stock,
  action: 'method.write',
  only: 'network',
  fields: {},
  async run(work) {
    const known = new Set((await allMethods(work.tx, work.space.id)).map(({ name }) => name))
    for (const card of stock) if (!known.has(card.name)) await addMethod(work, card)
    return goTo(addresses.list(), notices.stocked)
  },
})

export const methodForms = [add, edit, take]
