/** The lists of the Consolidated Screening List, by the name that the file gives them. `idPrefix` begins the ids of their entries. */
export const lists = {
  'Capta List (CAP) - Treasury Department': { list: 'CAPTA_LIST', idPrefix: 'capta' },
  'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department': { list: 'NS_CMIC_LIST', idPrefix: 'ns-cmic' },
  'Denied Persons List (DPL) - Bureau of Industry and Security': { list: 'DENIED_PERSONS_LIST', idPrefix: 'denied-persons' },
  'ITAR Debarred (DTC) - State Department': { list: 'ITAR_DEBARRED', idPrefix: 'itar-debarred' },
  'Entity List (EL) - Bureau of Industry and Security': { list: 'ENTITY_LIST', idPrefix: 'entity-list' },
  'Nonproliferation Sanctions (ISN) - State Department': { list: 'NONPROLIFERATION_SANCTIONS', idPrefix: 'nonproliferation' },
  'Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department': { list: 'NS_MBS_LIST', idPrefix: 'ns-mbs' },
  'Military End User (MEU) List - Bureau of Industry and Security': { list: 'MILITARY_END_USER_LIST', idPrefix: 'military-end-user' },
  'Palestinian Legislative Council List (PLC) - Treasury Department': { list: 'PLC_LIST', idPrefix: 'plc' },
  'Specially Designated Nationals (SDN) - Treasury Department': { list: 'SDN_LIST', idPrefix: 'sdn' },
  'Sectoral Sanctions Identifications List (SSI) - Treasury Department': { list: 'SSI_LIST', idPrefix: 'ssi' },
  'Unverified List (UVL) - Bureau of Industry and Security': { list: 'UNVERIFIED_LIST', idPrefix: 'unverified' },
} as const;

export type ListName = keyof typeof lists;

export const isListName = (name: string): name is ListName => name in lists;
