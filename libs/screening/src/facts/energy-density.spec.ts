import { describe, expect, it } from 'vitest';
import { densityPointer } from './energy-density.js';

describe('the energy density of lithium-ion batteries', () => {
  it.each([
    ['Lithium-ion cells, 310 Wh/kg', '310 Wh/kg'],
    ['锂离子电芯 320Wh/kg', '320Wh/kg'],
    ['锂离子电池组，能量密度0.32kWh/kg', '0.32kWh/kg'],
    ['锂电池 310瓦时/千克', '310瓦时/千克'],
    ['リチウムイオン電池パック ３１０Wh／kg', '３１０Wh／kg'],
    ['リチウムイオン電池 エネルギー密度300Wh/kg', '300Wh/kg'],
    ['Li-ion battery, 350 Wh per kg', '350 Wh per kg'],
    ['Li-ion cells 305 W·h/kg', '305 W·h/kg'],
    ['Lithium polymer cell 280-320 Wh/kg', '320 Wh/kg'],
    ['LiPo pack, 320 mWh/g', '320 mWh/g'],
    ['NCM811/graphite, 311 watt-hours per kilogram', '311 watt-hours per kilogram'],
  ])('%s is under control', (text, value) => {
    expect(densityPointer(text)).toMatchObject({ code: '3A001', value });
  });

  it.each([
    'Lithium-ion cells, 260 Wh/kg',
    '锂离子电池 299.9Wh/kg',
    'リチウムイオン電池 300Wh/kg未満',
    'Lithium-ion battery, less than 300 Wh/kg',
    'Lithium primary cells, 500 Wh/kg',
    '一次锂电池 400Wh/kg',
    'Lithium-ion battery 3000 mAh, 720 Wh/L',
    'Lithium grease, 400 kg',
    'Hydrogen fuel cell, 800 Wh/kg',
  ])('%s is not', (text) => {
    expect(densityPointer(text)).toBeNull();
  });
});
