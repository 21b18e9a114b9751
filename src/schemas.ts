/** Folders with schema files, in the order in which their tables may refer to each other. New modules are added at the end of their floor. */
export const schemaFolders = [
  'foundation/database',
  'commons/accounts',
  'commons/spaces',
  'commons/organisations',
  'commons/areas',
  'commons/audit',
  'commons/inbox',
  'commons/publication',
  'commons/translations',
  'services/news',
] as const
