/** Folders with schema files, in the order in which their tables may refer to each other. New modules are added at the end of their floor. */
export const schemaFolders = [
  'foundation/database',
  'commons/accounts',
  'commons/spaces',
  'commons/organisations',
  'commons/audit',
  'commons/inbox',
  'commons/publication',
  'commons/translations',
  'commons/pictures',
  'commons/moderation',
  'commons/privacy',
  'services/news',
] as const
