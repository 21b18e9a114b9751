import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#foundation/config/project-root.ts'
import { services } from '../../src/services.ts'
import { problemsOf, readYaml } from './check-yaml.ts'
import { cityApp, cityAppModule } from './city-app-schema.ts'

test('city_app.yml keeps to the City App Schema', () => {
  expect(problemsOf(cityApp, readYaml('city_app.yml'))).toEqual([])
})

test('every service has its module file, and every file is named', () => {
  const files = services.map(({ id }) => `city_app/${id}.yml`)
  expect(readYaml('city_app.yml').modules).toEqual(files)
  expect(readdirSync(join(projectRoot, 'city_app')).sort()).toEqual(services.map(({ id }) => `${id}.yml`).sort())
})

test.each(services.map(({ id, name }) => [id, name.de]))('the module %s keeps to the schema', (id, name) => {
  const module = readYaml(`city_app/${id}.yml`)
  expect(problemsOf(cityAppModule, module)).toEqual([])
  expect(module.name).toBe(name)
})

test('what is wrong in the samples of the working group is found here', () => {
  const wrong = { name: 'Mitreden', topic: 'Partizipation', screenshots: ['a.png'], app_name: 'x' }
  expect(problemsOf(cityAppModule, wrong)).toHaveLength(3)
})
