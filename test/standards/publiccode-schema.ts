// What publiccode.yml asks for, written down after the text of the standard (core, v0.x; `supports` of v0.7). The lists of categories and
// fields are shortened to what suits this project: another value has to be looked up in the standard before it is added here.

const text = { type: 'string', minLength: 1 } as const
const texts = { type: 'array', items: text } as const
const link = { type: 'string', format: 'uri' } as const
const thing = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const dependency = thing(
  { name: text, versionMin: text, versionMax: text, version: text, optional: { type: 'boolean' } },
  ['name'],
)

export const publiccode = {
  ...thing(
    {
      publiccodeYmlVersion: { enum: ['0.4', '0.5', '0.6', '0.7'] },
      name: text,
      applicationSuite: text,
      url: link,
      landingURL: link,
      isBasedOn: text,
      organisation: thing({ uri: text, name: text }, ['uri']),
      softwareVersion: text,
      releaseDate: { type: 'string', format: 'date' },
      logo: text,
      platforms: { type: 'array', minItems: 1, items: { enum: ['web', 'windows', 'mac', 'linux', 'ios', 'android'] } },
      categories: {
        type: 'array',
        minItems: 1,
        items: {
          enum: `appointment-scheduling collaboration communications content-management data-collection data-visualization
            digital-citizenship event-management feedback-and-reviews-management geographic-information-systems knowledge-management
            online-booking online-community resource-management survey`.split(/\s+/),
        },
      },
      usedBy: texts,
      roadmap: link,
      developmentStatus: { enum: ['concept', 'development', 'beta', 'stable', 'obsolete'] },
      softwareType: { const: 'standalone/web' },
      intendedAudience: thing({
        countries: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z]{2}$' } },
        unsupportedCountries: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z]{2}$' } },
        scope: {
          type: 'array',
          items: {
            enum: 'culture education environment healthcare local-authorities society transportation welfare'.split(
              ' ',
            ),
          },
        },
      }),
      description: {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
        additionalProperties: thing(
          {
            localisedName: text,
            shortDescription: { type: 'string', minLength: 1, maxLength: 150 },
            longDescription: { type: 'string', minLength: 150, maxLength: 10_000 },
            documentation: link,
            apiDocumentation: link,
            features: { ...texts, minItems: 1 },
            screenshots: texts,
            videos: { type: 'array', items: link },
            awards: texts,
          },
          ['shortDescription', 'longDescription', 'features'],
        ),
      },
      legal: thing({ license: { const: 'EUPL-1.2' }, mainCopyrightOwner: text, repoOwner: text }, ['license']),
      maintenance: {
        ...thing(
          {
            type: { enum: ['internal', 'contract', 'community', 'none'] },
            contractors: { type: 'array' },
            contacts: {
              type: 'array',
              minItems: 1,
              items: thing({ name: text, email: text, phone: text, affiliation: text }, ['name']),
            },
          },
          ['type'],
        ),
        if: { properties: { type: { enum: ['internal', 'community'] } } },
        then: { required: ['contacts'] },
      },
      localisation: thing({ localisationReady: { type: 'boolean' }, availableLanguages: { ...texts, minItems: 1 } }, [
        'localisationReady',
        'availableLanguages',
      ]),
      dependsOn: thing({
        open: { type: 'array', items: dependency },
        proprietary: { type: 'array', items: dependency },
        hardware: { type: 'array', items: dependency },
      }),
      supports: { type: 'array', items: thing({ id: text }, ['id']) },
    },
    [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'categories',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ],
  ),
} as const
