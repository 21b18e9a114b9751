import { expect, test } from 'vitest'
import { rightsIn } from './rights.ts'

test('rights are found with who gets them, bodies of functions are not read', () => {
  const schema = `
CREATE FUNCTION foundation.fence() RETURNS void LANGUAGE plpgsql AS $_$
GRANT ALL ON TABLE x TO somebody;
  execute format($policy$create policy x$policy$);
$_$;
GRANT SELECT,INSERT ON TABLE news.article TO allmende_app;
REVOKE ALL ON FUNCTION foundation.count_try(tried bytea, since timestamp with time zone) FROM PUBLIC;
GRANT ALL ON SCHEMA jobs TO "odd ""name""" WITH GRANT OPTION;
ALTER DEFAULT PRIVILEGES FOR ROLE allmende_owner IN SCHEMA jobs GRANT SELECT ON TABLES  TO allmende_program;
COMMENT ON EXTENSION unaccent IS 'GRANT';
`
  expect(rightsIn(schema).map(({ to, by }) => [to, by])).toEqual([
    ['allmende_app', null],
    ['PUBLIC', null],
    ['odd "name"', null],
    ['allmende_program', 'allmende_owner'],
  ])
})
