/** Columns that look as if they named a person and do not, or that need no declaration of their own. Each with its reason. */
export const exceptions: Readonly<Record<string, string>> = {
  'organisations.organisation.mail': 'address of the organisation, public',
  'organisations.organisation.phone': 'number of the organisation, public',
  'network.unit.mail': 'address of an office, in the directory; no person',
  'network.unit.phone': 'number of an office, in the directory; no person',
  'inbox.wish.mail': 'how often mails are wished, not an address',
  'accounts.login.mail': 'in the row of accounts.login.person_id, which is declared',
  'gatherings.registration.cancelled_by': 'a role (participant or staff), not a person',
  'rooms.booking.phone':
    'in the rows of rooms.booking.person_id and .mail, emptied with them; of people booked for by rooms.tidy',
  'rooms.access_way.phone':
    'a number the provider gives for hand-overs, shown to those who booked; the redaction command finds it',
  'rooms.booking_code.made_by': 'a role (house or provider), not a person',
  'rooms.waiting.phone':
    'in the rows of rooms.waiting.person_id and .mail; of people entered on the telephone gone by rooms.tidy after 30 days',
  'rooms.waiting.entered_by': 'a role (oneself or the provider), not a person',
  'rooms.booking.cancelled_by': 'a role (booker or provider), not a person',
  'rooms.biller.mail': 'address of a provider’s accounts, on every invoice',
  'rooms.biller.phone': 'number of a provider’s accounts, on every invoice',
  'documents.version.adopted_by': 'the body that decided, e.g. the district council',
  'accounts.demo_login.mail': 'invented people of the demo network; empty in every real house',
}
