/**
 * The lists of the Consolidated Screening List, by the name that the file gives them. `idPrefix` begins the ids of their entries; `entries`: how many a whole list has, at
 * least and at most.
 */
export const lists = {
  'Capta List (CAP) - Treasury Department': { list: 'CAPTA_LIST', idPrefix: 'capta', entries: [0, 50] },
  'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department': { list: 'NS_CMIC_LIST', idPrefix: 'ns-cmic', entries: [40, 400] },
  'Denied Persons List (DPL) - Bureau of Industry and Security': { list: 'DENIED_PERSONS_LIST', idPrefix: 'denied-persons', entries: [400, 5000] },
  'ITAR Debarred (DTC) - State Department': { list: 'ITAR_DEBARRED', idPrefix: 'itar-debarred', entries: [400, 4000] },
  'Entity List (EL) - Bureau of Industry and Security': { list: 'ENTITY_LIST', idPrefix: 'entity-list', entries: [2500, 10_000] },
  'Nonproliferation Sanctions (ISN) - State Department': { list: 'NONPROLIFERATION_SANCTIONS', idPrefix: 'nonproliferation', entries: [80, 1500] },
  'Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department': { list: 'NS_MBS_LIST', idPrefix: 'ns-mbs', entries: [10, 500] },
  'Military End User (MEU) List - Bureau of Industry and Security': { list: 'MILITARY_END_USER_LIST', idPrefix: 'military-end-user', entries: [40, 500] },
  'Palestinian Legislative Council List (PLC) - Treasury Department': { list: 'PLC_LIST', idPrefix: 'plc', entries: [10, 300] },
  'Specially Designated Nationals (SDN) - Treasury Department': { list: 'SDN_LIST', idPrefix: 'sdn', entries: [10_000, 60_000] },
  'Sectoral Sanctions Identifications List (SSI) - Treasury Department': { list: 'SSI_LIST', idPrefix: 'ssi', entries: [100, 1000] },
  'Unverified List (UVL) - Bureau of Industry and Security': { list: 'UNVERIFIED_LIST', idPrefix: 'unverified', entries: [100, 1500] },
} as const;

export type ListName = keyof typeof lists;

export const isListName = (name: string): name is ListName => name in lists;
