import type { Facility } from '../../src/core/types.ts'
import { randomOf, type Random } from './random.ts'

/** The 34 provinces and cities since 1 July 2025. */
const PROVINCES = [
  'Thành phố Hà Nội',
  'Thành phố Hải Phòng',
  'Thành phố Huế',
  'Thành phố Đà Nẵng',
  'Thành phố Cần Thơ',
  'Thành phố Hồ Chí Minh',
  'Tỉnh An Giang',
  'Tỉnh Bắc Ninh',
  'Tỉnh Cà Mau',
  'Tỉnh Cao Bằng',
  'Tỉnh Đắk Lắk',
  'Tỉnh Điện Biên',
  'Tỉnh Đồng Nai',
  'Tỉnh Đồng Tháp',
  'Tỉnh Gia Lai',
  'Tỉnh Hà Tĩnh',
  'Tỉnh Hưng Yên',
  'Tỉnh Khánh Hòa',
  'Tỉnh Lai Châu',
  'Tỉnh Lạng Sơn',
  'Tỉnh Lào Cai',
  'Tỉnh Lâm Đồng',
  'Tỉnh Nghệ An',
  'Tỉnh Ninh Bình',
  'Tỉnh Phú Thọ',
  'Tỉnh Quảng Ngãi',
  'Tỉnh Quảng Ninh',
  'Tỉnh Quảng Trị',
  'Tỉnh Sơn La',
  'Tỉnh Tây Ninh',
  'Tỉnh Thái Nguyên',
  'Tỉnh Thanh Hóa',
  'Tỉnh Tuyên Quang',
  'Tỉnh Vĩnh Long',
] as const

type Kind = { title: string; classes: readonly (readonly [NonNullable<Facility['class']>, number])[] }

const KINDS: readonly (readonly [Kind, number])[] = [
  [
    {
      title: 'Bệnh viện Đa khoa',
      classes: [
        ['special', 1],
        ['1', 6],
        ['2', 9],
        ['3', 4],
      ],
    },
    46,
  ],
  [
    {
      title: 'Bệnh viện Sản Nhi',
      classes: [
        ['1', 4],
        ['2', 6],
      ],
    },
    6,
  ],
  [
    {
      title: 'Bệnh viện Phục hồi chức năng',
      classes: [
        ['2', 5],
        ['3', 5],
      ],
    },
    6,
  ],
  [
    {
      title: 'Bệnh viện Y học cổ truyền',
      classes: [
        ['1', 1],
        ['2', 6],
        ['3', 3],
      ],
    },
    8,
  ],
  [
    {
      title: 'Trung tâm Y tế khu vực',
      classes: [
        ['3', 7],
        ['4', 3],
        ['unranked', 2],
      ],
    },
    34,
  ],
]

/** A facility that nobody can take for a real one: its name says that it is made up. */
export interface MadeFacility {
  facility: Facility
  /** The level its answers mostly come to, 0 … 7, before luck. */
  maturity: number
  /** Whether it is licensed by ministry, province or privately decides nothing but its own field. */
  diligence: number
}

/**
 * The facility with a number.
 * @param seed what everything is made from
 * @param index from 0; the number becomes part of its name and its code
 */
export function facilityAt(seed: number, index: number): MadeFacility {
  const random = randomOf(seed, 1, index)
  const kind = random.weighted(KINDS)
  const province = random.pick(PROVINCES)
  const rank = random.weighted(kind.classes)
  const ownership = random.weighted<NonNullable<Facility['ownership']>>([
    ['provincial', 70],
    ['private', 18],
    ['ministry-of-health', 5],
    ['ministry-of-defence', 3],
    ['ministry-of-public-security', 2],
    ['other', 2],
  ])
  const number = String(index + 1).padStart(5, '0')
  const isHospital = kind.title.startsWith('Bệnh viện')
  const facility: Facility = {
    name: `${kind.title} Giả Định số ${index + 1}`,
    // Every twentieth left its code out, so that the roll-up has to match by name and province.
    ...(index % 20 === 19 ? {} : { code: `GD${number}` }),
    superior:
      ownership === 'provincial'
        ? `Sở Y tế ${province.toLowerCase().replace(/^\p{L}+ /u, '')}`
        : 'Cơ quan chủ quản giả định',
    province,
    address: `Số ${random.between(1, 400)}, đường Giả Định, ${province}`,
    phone: `0200 ${number}`,
    email: `cntt@gd${number}.example`,
    class: rank,
    type: isHospital ? 'hospital' : 'other',
    ownership,
    beds: random.between(5, 120) * (rank === 'special' || rank === '1' ? 15 : 4),
    departments: DEPARTMENTS.slice(0, random.between(6, DEPARTMENTS.length)),
    hasImaging: true,
    imagingDevices: random.chance(0.5) ? ['ct', 'mri', 'xray', 'ultrasound'] : ['xray', 'ultrasound'],
    hasLaboratory: true,
    hasBloodBank: random.chance(0.3),
    director: `${random.pick(NAMES)} Giả Định`,
    itHead: `${random.pick(NAMES)} Giả Định`,
    preparer: `${random.pick(NAMES)} Giả Định`,
  }
  return { facility, maturity: maturityOf(rank, random), diligence: random.next() }
}

/** Larger hospitals are further on; nobody is far from the middle by much. */
function maturityOf(rank: Facility['class'], random: Random): number {
  const middle = { special: 5.2, '1': 4.6, '2': 3.8, '3': 2.9, '4': 2.1, unranked: 1.8 }[rank ?? 'unranked']
  const spread = random.next() + random.next() + random.next() - 1.5
  return Math.min(7, Math.max(0, middle + spread * 2.2))
}

export const DEPARTMENTS = [
  'Phòng Công nghệ thông tin',
  'Phòng Kế hoạch tổng hợp',
  'Phòng Tài chính kế toán',
  'Phòng Vật tư thiết bị y tế',
  'Phòng Điều dưỡng',
  'Khoa Khám bệnh',
  'Khoa Cấp cứu',
  'Khoa Chẩn đoán hình ảnh',
  'Khoa Xét nghiệm',
  'Khoa Huyết học – Truyền máu',
  'Khoa Dược',
  'Khoa Gây mê hồi sức',
]

export const NAMES = [
  'Nguyễn Văn',
  'Trần Thị',
  'Lê Văn',
  'Phạm Thị',
  'Hoàng Văn',
  'Vũ Thị',
  'Đặng Văn',
  'Bùi Thị',
]
