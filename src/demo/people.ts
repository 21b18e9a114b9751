import type { DemoPerson } from './types.ts'

/** One invented person per role: the logins printed at the start and shown on the login page while the demo is on. */
export const people: readonly DemoPerson[] = [
  {
    name: 'Hatice Brandt',
    mail: 'buergerin@example.org',
    role: 'citizen',
    where: 'mayen-koblenz',
    tryThis: {
      de: 'Melden Sie sich zum Kommunaldialog an, stellen Sie Ihre Benachrichtigungen ein und laden Sie alles herunter, was über Sie gespeichert ist.',
      en: 'Register for the municipal dialogue, set your notifications and download everything stored about you.',
    },
  },
  {
    name: 'Jonte Petersen',
    mail: 'gast@example.org',
    role: 'guest',
    where: 'mayen-koblenz',
    tryThis: {
      de: 'Melden Sie sich ohne Konto zu einem Termin an: Die Adresse bestätigen Sie im Postausgang der Vorführung. Später machen Sie daraus ein Konto.',
      en: 'Register for an event without an account: confirm the address in the outbox of the demo. Later turn it into an account.',
    },
  },
  {
    name: 'Marlene Oduya',
    mail: 'verein@example.org',
    role: 'organisation-owner',
    where: 'mayen-koblenz',
    organisation: 'ganz-statt-kaputt',
    tryThis: {
      de: 'Führen Sie den Verein „Ganz statt kaputt“: Mitglieder einladen, einen Termin anlegen, beim Landkreis einen Antrag stellen.',
      en: 'Run the club “Ganz statt kaputt”: invite members, plan an event, apply to the district.',
    },
  },
  {
    name: 'Emil Nowak',
    mail: 'mitglied@example.org',
    role: 'organisation-member',
    where: 'mayen-koblenz',
    organisation: 'ganz-statt-kaputt',
    tryThis: {
      de: 'Sehen Sie, was ein Mitglied im Verein darf und was nur die Leitung darf.',
      en: 'See what a member of the club may do and what only its owner may do.',
    },
  },
  {
    name: 'Sofia Wenzel',
    mail: 'redaktion@example.org',
    role: 'editor',
    where: 'mayen-koblenz',
    tryThis: {
      de: 'Schreiben Sie eine Meldung mit Bild, planen Sie die Veröffentlichung und ergänzen Sie eine Fassung in Leichter Sprache.',
      en: 'Write a news item with a picture, schedule it and add a version in easy-to-read German.',
    },
  },
  {
    name: 'Tariq Lehmann',
    mail: 'moderation@example.org',
    role: 'moderator',
    where: 'mayen-koblenz',
    tryThis: {
      de: 'Entscheiden Sie über eine gemeldete Nachricht und begründen Sie es so, dass die Betroffenen es verstehen.',
      en: 'Decide on a reported item and give a reason that the person concerned understands.',
    },
  },
  {
    name: 'Ingrid Haas',
    mail: 'leitung.myk@example.org',
    role: 'administrator',
    where: 'mayen-koblenz',
    tryThis: {
      de: 'Ändern Sie Farbe und Logo des Landkreises, laden Sie Kolleginnen und Kollegen ein, lesen Sie das Protokoll.',
      en: 'Change the district’s colour and logo, invite colleagues, read the audit log.',
    },
  },
  {
    name: 'Okke Behrens',
    mail: 'leitung.uelzen@example.org',
    role: 'administrator',
    where: 'uelzen',
    tryThis: {
      de: 'Dieselben Rechte, aber nur im Landkreis Uelzen: In Mayen-Koblenz sind Sie Gast wie alle anderen.',
      en: 'The same rights, but only in the district of Uelzen: in Mayen-Koblenz you are a visitor like everybody else.',
    },
  },
  {
    name: 'Dorothea Yilmaz',
    mail: 'netzwerk@example.org',
    role: 'network-member',
    where: 'network',
    organisation: 'gemeindeverband-sonnental',
    tryThis: {
      de: 'Nehmen Sie am Austausch teil, obwohl Ihre Kommune hier keinen eigenen Auftritt hat.',
      en: 'Take part in the exchange although your municipality has no pages of its own here.',
    },
  },
  {
    name: 'Ruben Castell',
    mail: 'prozessbegleitung@example.org',
    role: 'process-support',
    where: 'network',
    organisation: 'it-prozessbegleitung',
    tryThis: {
      de: 'Begleiten Sie mehrere Landkreise: Laden Sie zur Kaffeerunde ein und sehen Sie, wer kommt.',
      en: 'Support several districts: invite them to the coffee round and see who is coming.',
    },
  },
  {
    name: 'Thi Lan Krüger',
    mail: 'programmbuero@example.org',
    role: 'programme-office',
    where: 'network',
    organisation: 'programmbuero',
    tryThis: {
      de: 'Nehmen Sie einen Landkreis auf, ordnen Sie ein Tandem neu und schreiben Sie eine Netzwerkmeldung.',
      en: 'Admit a district, rearrange a tandem and write network news.',
    },
  },
  {
    name: 'Benedikt Anders',
    mail: 'betrieb@example.org',
    role: 'operator',
    where: 'network',
    tryThis: {
      de: 'Sehen Sie nach, ob alles läuft: Aufgaben, Postausgang, Sicherungen und Messwerte.',
      en: 'Check that everything runs: jobs, outbox, backups and metrics.',
    },
  },
]
