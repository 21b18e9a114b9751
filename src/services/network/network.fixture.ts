import { type TestHouse, testHouse } from '#test/support/house.ts'
import { directoryJob } from './directory/keep-directory.ts'

/**
 * A network with everybody who meets in it: staff of two districts, a member without a district, somebody outside, the programme office and
 * process support. The directory is written.
 */
export async function exchangeHouse() {
  const house: TestHouse = await testHouse()
  const staff = await house.addPerson('Sina Kreis', { staff: [[house.district, 'editor']] })
  const neighbour = await house.addPerson('Nils Nachbar', { staff: [[house.otherDistrict, 'administrator']] })
  const free = await house.addPerson('Freya Frei')
  const town = await house.addOrganisation('Stadt Freistadt', free, [[house.network, 'network.member']])
  const outside = await house.addPerson('Olaf Draußen')
  const office = await house.addPerson('Pat Programm', { staff: [[house.network, 'programme-office']] })
  const support = await house.addPerson('Pia Prozess', { staff: [[house.network, 'process-support']] })
  await directoryJob.run(house.tools, {})
  return { house, staff, neighbour, free, town, outside, office, support }
}

export type ExchangeHouse = Awaited<ReturnType<typeof exchangeHouse>>

/** The page as text; fails when it is not there. */
export async function read({ house }: { house: TestHouse }, path: string, as?: Parameters<TestHouse['get']>[1]) {
  const response = await house.get(path, as)
  if (response.status !== 200) throw new Error(`${response.status} ${path}`)
  return response.text()
}
