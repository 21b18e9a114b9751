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
  'accounts.recovery_code': 'codes on paper, for a person',
  'spaces.space': 'the spaces themselves',
  'spaces.field': 'fields of action',
  'spaces.tandem': 'which districts work on which field; kept by the programme office',
  'organisations.organisation': 'a club exists once',
  'organisations.membership': 'who belongs to it',
  'inbox.message': 'a person’s messages from all spaces',
  'inbox.wish': 'how a person wants to be told',
  'inbox.mail': 'mails on their way',
  'publication.published': 'the network’s copy of what is public',
}
