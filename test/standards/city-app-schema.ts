// What the City App Schema asks for, written down after reading `city-app-schema.json` v2.1.0 and `app-module.schema.json` v1.0.0 of the
// working group City Apps (Fraunhofer IESE, Modellprojekte Smart Cities). The original files name no licence, so they are not copied here.

const text = { type: 'string', minLength: 1 } as const
const texts = { type: 'array', items: text } as const
const link = { type: 'string', format: 'uri' } as const
const day = { type: 'string', format: 'date' } as const
const status = { enum: ['Alpha', 'Beta', 'Stable', 'Production', 'Deprecated'] } as const
const thing = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

/** city_app.yml */
export const cityApp = thing(
  {
    name: text,
    'city-app-yml-version': { type: 'string', pattern: '^\\d+\\.\\d+$' },
    provider: text,
    short_description: text,
    website: link,
    contact: { type: 'array', items: thing({ name: text, email: text, telefon: text }) },
    development_partnership: { type: 'array', items: thing({ name: text, kontakt: text }) },
    deployed_in_municipalities: texts,
    opencode_repository: link,
    documentation: link,
    app_type: text,
    modules: { type: 'array', items: { type: 'string', format: 'uri-reference' } },
    development_status: status,
    last_update: day,
    license: thing({ name: text, url: link }),
    logo: thing({ url: link, description: text }),
    screenshots: { type: 'array', items: thing({ url: link, description: text }) },
  },
  ['name'],
)

/** One file per module. */
export const cityAppModule = thing(
  {
    name: text,
    optional: { enum: ['ja', 'nein', 'yes', 'no'] },
    topic: {
      enum: `veranstaltungskalender maengelmelder nachrichten bürgerbeteiligung bürgerservices abfallkalender oepnv-auskunft
        parkinformationen mobilitätsdienste notfallwarnungen wetterinformationen formularservice terminbuchung kontaktverzeichnis
        recyclinginformationen umweltmonitoring feedbackmodul branchenverzeichnis stellenangebote tourismusinformationen
        kulturveranstaltungen bildungsinformationen kinder-und-jugendangebote seniorenangebote sozialdienste push-benachrichtigungen
        hilfe-und-faq barrierefreiheit sprachwahl marktplatz raumbuchung`.split(/\s+/),
    },
    short_description: text,
    description: text,
    usage_scenario: text,
    opencode_repository: link,
    screenshots: text,
    cost: text,
    interfaces: texts,
    dependencies: texts,
    external_services: { type: 'array', items: thing({ name: text, description: text, url: link }, ['name']) },
    customization_options: texts,
    involved_actors: { type: 'array', items: thing({ name: text, role: text }) },
    technical_documentation: link,
    deployed_in_municipalities: texts,
    development_status: status,
    last_update: day,
    roadmap: texts,
  },
  ['name'],
)
