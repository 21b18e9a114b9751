/** Tables that belong to no space, and why. Everything else carries space_id. */
export const globalTables: Readonly<Record<string, string>> = {
  'foundation.migration': 'which schema files have run',
  'foundation.rate_limit': 'tries, by keyed hash',
  'foundation.secret': 'the program’s own secrets',
  'accounts.person': 'one account for all districts',
  'accounts.login': 'how a person gets in',
  'accounts.session': 'browsers that are logged in',
  'accounts.token': 'one-time links',
  'accounts.presence': 'where a person left something; carries the space only to find it',
  'accounts.guest_presence':
    'where a guest left something, by keyed hash of the address; carries the space only to find it',
  'accounts.demo_login': 'logins of the demo network',
  'accounts.passkey': 'passkeys of a person',
  'accounts.identity': 'who a person is at the identity provider',
  'accounts.recovery_code': 'codes on paper, for a person',
  'spaces.space': 'the spaces themselves',
  'spaces.field': 'fields of action',
  'spaces.tandem': 'which districts work on which field; kept by the programme office',
  'organisations.organisation': 'a club exists once',
  'organisations.invitation': 'people asked to join an organisation, whatever district they live in',
  'organisations.membership': 'who belongs to it',
  'areas.boundary': 'imported boundaries; the country is the same for all',
  'inbox.message': 'a person’s messages from all spaces',
  'inbox.wish': 'how a person wants to be told',
  'inbox.mail': 'mails on their way',
  'publication.published': 'the network’s copy of what is public',
  'publication.published_word': 'the words of its titles, for typing errors',
  'strategy.compared':
    'what each district’s strategy comes to, counted from what is public, for the comparison of districts',
  'publication.calendar_address': 'a person’s private calendar address, for all districts',
  'privacy.export': 'copies of everything about a person, over all spaces',
  'privacy.deletion': 'deletions that go through the spaces',
}

/** Global tables that every space may read in full, and why that is right. All others stand behind row-level security or are closed to spaces. */
export const openTables: Readonly<Record<string, string>> = {
  'accounts.person': 'names stand beside what people write; nothing else of them is in it',
  'organisations.membership': 'who may act for whom is asked on every page',
  'organisations.organisation': 'facts an organisation shows itself',
  'publication.published': 'public by its nature',
  'strategy.compared': 'counted from what is public',
  'spaces.field': 'fields of action',
  'spaces.space': 'names, addresses and settings of districts, shown on their pages',
  'spaces.tandem': 'shown on the front page of the network',
}
