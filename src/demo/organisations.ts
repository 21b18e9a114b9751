import { networkAndMayenKoblenzOrganisations } from './organisations/network-mayen-koblenz.ts'
import { northEastOrganisations } from './organisations/north-east.ts'
import { westSouthOrganisations } from './organisations/west-south.ts'
import type { DemoOrganisation } from './types.ts'

/** Clubs, firms and care providers are invented; municipalities and institutions exist, their mail addresses do not. */
export const organisations: readonly DemoOrganisation[] = [
  ...networkAndMayenKoblenzOrganisations,
  ...westSouthOrganisations,
  ...northEastOrganisations,
]
