/**
 * The characters that most Chinese names are made of, by their reading in pinyin without tones. A character with several
 * readings stands under the one that it has in names. Written down from common knowledge; others stay as they are.
 */
const READINGS = `
ai:艾爱 an:安 ao:敖傲 ba:巴 bai:白柏百 ban:班 bang:邦 bao:包鲍宝保 bei:贝北蓓 bi:毕碧 bian:边卞 bin:斌彬宾滨 bing:冰兵炳秉 bo:波博伯勃 bu:卜步 cai:蔡才彩财
can:灿 cao:曹操 cen:岑 chai:柴 chang:常昌长畅 chao:超朝潮 che:车 chen:陈晨辰臣沉 cheng:程成诚城承澄 chi:池迟 chong:崇冲 chu:楚储褚初 chuan:川传 chun:春纯淳 cong:聪从丛 cui:崔翠
da:达大 dai:戴代 dan:丹旦 dang:党 dao:道 de:德 deng:邓登 di:狄迪 ding:丁鼎定 dong:董东冬栋 dou:窦 du:杜 duan:段端 en:恩 fan:范樊凡帆繁 fang:方房芳坊 fei:费飞菲斐 fen:芬 feng:冯丰封凤峰锋枫风
fu:傅付福富甫芙符 gan:甘干 gang:刚钢岗 gao:高 ge:葛戈歌 geng:耿 gong:龚宫公功恭 gou:苟 gu:顾古谷 guan:关管冠官 guang:光广 gui:桂贵 guo:郭国果 hai:海 han:韩汉涵寒翰 hang:航 hao:郝浩豪昊皓好 he:何贺和河荷鹤
heng:衡恒 hong:洪红宏弘虹鸿 hou:侯厚 hu:胡虎湖 hua:华花化 huai:怀 huan:欢焕环 huang:黄煌 hui:惠慧辉会晖汇 huo:霍火 ji:季纪姬吉继基济冀 jia:贾佳嘉家加甲 jian:简建健剑坚鉴 jiang:江姜蒋强将 jiao:焦娇 jie:杰洁捷婕 jin:金晋锦进津瑾 jing:景静晶京敬靖菁晶 jiu:久 ju:菊举巨 juan:娟 jun:军君俊峻钧骏 kai:凯开恺 kang:康 ke:柯可克科 kong:孔 kuan:宽 kun:坤昆 lai:赖来 lan:兰蓝岚 lang:郎朗 lei:雷磊蕾 leng:冷 li:李黎礼丽莉力立利理里丽历励 lian:连莲廉练 liang:梁良亮量 liao:廖 lin:林琳霖麟临 ling:凌玲灵岭令 liu:刘柳留流六 long:龙隆 lou:娄楼 lu:卢鲁陆路露璐鹿 luan:栾 lun:伦 luo:罗骆洛 lü:吕绿律 ma:马 mai:麦 mao:毛茂 mei:梅美眉 meng:孟蒙梦萌 mi:米 miao:苗妙 min:敏民闵 ming:明鸣铭名 mo:莫墨默 mu:穆慕牧木 na:娜那 nan:南楠男 ni:倪妮 nian:年 nie:聂 ning:宁 niu:牛 ou:欧 pan:潘攀盼 pang:庞 pei:裴佩培沛 peng:彭鹏朋 pin:品 ping:平萍屏 pu:蒲 qi:齐祁戚琪奇启琦旗 qian:钱倩千谦前 qiang:强 qiao:乔桥巧 qin:秦琴勤钦沁 qing:庆青清卿晴 qiu:邱秋丘求 qu:曲屈瞿 quan:全泉权 ran:冉然 rao:饶 ren:任仁人 rong:荣容蓉融 ru:茹如儒 ruan:阮 rui:瑞锐睿蕊 run:润 sen:森 sha:沙莎 shan:山珊善单 shang:尚商 shao:邵少 shen:沈申深慎 sheng:盛生胜升圣 shi:石史施时世士诗仕师 shou:寿守 shu:舒书淑树 shuai:帅 shuang:双爽 shui:水 shun:顺 si:司思斯四 song:宋松颂 su:苏素 sui:隋 sun:孙 tai:泰台太 tan:谭覃谈坛 tang:唐汤棠 tao:陶涛桃韬 teng:滕腾 tian:田天甜 tie:铁 ting:婷廷庭亭 tong:童佟同彤桐 tu:涂 wan:万婉湾 wang:王汪旺望 wei:魏韦卫伟薇威巍维炜为蔚 wen:温文闻雯 weng:翁 wu:吴武伍邬巫五悟 xi:奚西希喜熙溪曦 xia:夏霞侠 xian:贤先显宪仙 xiang:向项祥香翔湘 xiao:肖萧小晓孝笑筱 xie:谢解协 xin:辛新欣鑫心昕馨信 xing:邢兴星幸 xiong:熊雄 xiu:修秀 xu:徐许旭绪续 xuan:宣轩萱璇 xue:薛雪学 xun:荀勋 yan:严闫颜燕艳言岩彦妍延炎 yang:杨阳羊洋扬 yao:姚瑶尧耀 ye:叶业野 yi:易怡义仪艺毅宜依益逸亦伊 yin:尹殷银音印 ying:应英颖莹盈影 yong:雍勇永咏 you:尤游友有 yu:于余俞喻玉宇雨裕瑜郁愉育昱禹 yuan:袁元原源远园媛苑 yue:岳月悦越 yun:云芸韵运 zang:臧 ze:泽 zeng:曾增 zhai:翟 zhan:詹占展 zhang:张章彰 zhao:赵昭召 zhe:哲 zhen:甄真珍贞振镇 zheng:郑正政征 zhi:志智之芝治知致直 zhong:钟仲忠中 zhou:周舟州 zhu:朱祝诸竹珠柱 zhuang:庄壮 zhuo:卓 zi:子紫梓资 zong:宗 zou:邹 zu:祖 zuo:左
chen:陳 cheng:誠 chuan:傳 dong:東棟 feng:馮豐鳳鋒 gang:剛鋼 guang:廣 guo:國 han:韓漢 hua:華 huan:歡 hui:輝會 jian:劍堅 jiang:蔣強 jie:潔傑 jing:靜 juan:娟 jun:軍 kai:凱開恆 lan:蘭藍 li:麗 liang:樑 lin:臨 liu:劉 long:龍 lu:盧魯陸 luo:羅 ma:馬 mei:美 meng:夢 ning:寧 qian:錢謙 qiao:喬橋 qing:慶 rong:榮 rui:銳 sheng:勝 shi:詩師 shu:書樹 shuang:雙 song:頌 su:蘇 sun:孫 tan:譚談 tao:濤 wan:萬 wei:偉衛韋維 wu:吳 xian:賢顯 xiao:蕭曉 xie:謝 xing:興 xu:許緒 xue:學 yan:嚴閻顏艷 yang:楊陽揚 ye:葉業 yi:義儀藝 ying:應穎瑩 yong:詠 yu:余 yuan:遠園 yun:雲 zeng:曾 zhang:張 zhao:趙 zhen:貞鎮 zheng:鄭 zhi:誌 zhong:鐘鍾 zhuang:莊 zou:鄒
`;

const readingOf = new Map(
  READINGS.trim()
    .split(/\s+/u)
    .flatMap((group) => {
      const [syllable = '', signs = ''] = group.split(':');
      return [...signs].map((sign) => [sign, syllable.replace('ü', 'u')] as const);
    }),
);

/** Surnames of two characters. */
const DOUBLE = new Set('欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 尉迟 公孙 慕容 令狐'.split(' '));

const HAN = /\p{Script=Han}/u;
const NAME = /(?<!\p{Script=Han})\p{Script=Han}{2,4}(?!\p{Script=Han})/gu;

/** Is any character Chinese? */
export const hasHan = (text: string): boolean => HAN.test(text);

/** Sets the surname apart from the given name, as romanisations do: `王小明` → `王 小明`. */
export const withSurnameApart = (text: string): string =>
  text.replace(NAME, (name) => {
    const surname = name.length > 2 && DOUBLE.has(name.slice(0, 2)) ? 2 : 1;
    return `${name.slice(0, surname)} ${name.slice(surname)}`;
  });

/** Characters in pinyin without tones, those that are not known as they are. */
export const romaniseHan = (text: string): string => [...text].map((sign) => readingOf.get(sign) ?? sign).join('');
