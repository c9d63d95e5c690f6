import { enumOf } from './register.ts';

export const SupplyChainInputKind = enumOf('SupplyChainInputKind', 'What an input to the making of chips is.', {
  TOOL: 'Equipment or software.', MATERIAL: 'A material, or intellectual property that goes into a design.', PROCESS: 'A step of a stage.', ULTIMATE_OUTPUT: 'What comes of it all: the finished logic chip.',
});

export const SupplyChainProviderKind = enumOf('SupplyChainProviderKind', 'Who provides an input or a stage.', {
  COUNTRY: 'A country, for all who provide it from there: its share holds those of its organizations. Never add one to the other.',
  ORGANIZATION: 'One organization.',
  VARIOUS: 'Several countries together that the source does not name.',
});
