#pragma once
// What base/pinyin reads characters with.

#include <string_view>

namespace attune::base {

// The first character of each syllable in the dictionary's order, which ICU's Chinese collation sorts by: a character
// is read as the last one of these that does not come after it.
inline constexpr std::string_view first_of_syllable =
    "阿a 哎ai 安an 肮ang 凹ao 丷ba 挀bai 扳ban 邦bang 勹bao 陂bei 奔ben 伻beng 屄bi 边bian 灬biao 憋bie 汃bin "
    "冫bing 癶bo 峬bu 嚓ca 偲cai 参can 仓cang 撡cao 冊ce 嵾cen 曽ceng 叉cha 芆chai 辿chan 伥chang 抄chao 车che "
    "抻chen 阷cheng 吃chi 充chong 抽chou 出chu 揣chuai 巛chuan 刅chuang 吹chui 旾chun 逴chuo 呲ci 匆cong 凑cou "
    "粗cu 汆cuan 崔cui 邨cun 搓cuo 咑da 呆dai 丹dan 当dang 刀dao 嘚de 灯deng 氐di 甸dian 刁diao 爹die 丁ding "
    "丟diu 东dong 吺dou 厾du 耑duan 垖dui 吨dun 多duo 妸e 诶ei 奀en 儿er 发fa 帆fan 匚fang 飞fei 分fen 丰feng "
    "紑fou 夫fu 旮ga 侅gai 甘gan 冈gang 皋gao 戈ge 给gei 根gen 刯geng 工gong 勾gou 估gu 瓜gua 乖guai 关guan "
    "光guang 归gui 丨gun 呙guo 哈ha 咍hai 佄han 夯hang 茠hao 诃he 黒hei 拫hen 亨heng 叿hong 齁hou 乎hu 花hua "
    "怀huai 欢huan 巟huang 灰hui 昏hun 吙huo 丌ji 加jia 戋jian 江jiang 艽jiao 阶jie 巾jin 坕jing 冂jiong 丩jiu "
    "凥ju 姢juan 噘jue 军jun 咔ka 开kai 刊kan 忼kang 尻kao 匼ke 肎ken 劥keng 空kong 抠kou 扝ku 夸kua 蒯kuai "
    "宽kuan 匡kuang 亏kui 坤kun 扩kuo 垃la 来lai 兰lan 啷lang 捞lao 肋le 勒lei 崚leng 哩li 俩lia 奁lian 良liang "
    "撩liao 毟lie 拎lin 伶ling 溜liu 龙long 瞜lou 噜lu 驴lv 娈luan 掠lve 抡lun 罗luo 妈ma 埋mai 嫚man 牤mang "
    "猫mao 嚒me 呅mei 椚men 擝meng 咪mi 宀mian 喵miao 乜mie 民min 名ming 谬miu 摸mo 哞mou 毪mu 嗯n 拏na 腉nai "
    "囡nan 囔nang 孬nao 疒ne 娞nei 恁nen 能neng 妮ni 拈nian 娘niang 鸟niao 捏nie 囜nin 宁ning 妞niu 农nong 羺nou "
    "奴nu 女nv 奻nuan 疟nve 郍nuo 喔o 讴ou 妑pa 拍pai 眅pan 乓pang 抛pao 呸pei 喷pen 匉peng 丕pi 囨pian 剽piao "
    "氕pie 姘pin 乒ping 钋po 剖pou 仆pu 七qi 掐qia 千qian 呛qiang 悄qiao 苆qie 亲qin 靑qing 芎qiong 丘qiu 区qu "
    "奍quan 缺que 夋qun 呥ran 穣rang 娆rao 惹re 人ren 扔reng 日ri 茸rong 厹rou 邚ru 堧ruan 婑rui 瞤run 捼ruo "
    "仨sa 毢sai 三san 桒sang 掻sao 閪se 森sen 僧seng 杀sha 筛shai 山shan 伤shang 弰shao 奢she 谁shei 申shen "
    "升sheng 尸shi 収shou 书shu 刷shua 衰shuai 闩shuan 双shuang 脽shui 吮shun 说shuo 厶si 忪song 凁sou 苏su "
    "狻suan 夊sui 孙sun 唆suo 他ta 囼tai 坍tan 汤tang 夲tao 忑te 熥teng 剔ti 天tian 旫tiao 帖tie 厅ting 囲tong "
    "偷tou 凸tu 湍tuan 推tui 吞tun 乇tuo 屲wa 歪wai 弯wan 尣wang 危wei 昷wen 翁weng 挝wo 乌wu 夕xi 虲xia 仙xian "
    "乡xiang 灱xiao 些xie 心xin 星xing 凶xiong 休xiu 吁xu 吅xuan 削xue 坃xun 丫ya 恹yan 央yang 幺yao 倻ye 一yi "
    "囙yin 应ying 哟yo 佣yong 优you 込yu 囦yuan 曰yue 晕yun 帀za 災zai 兂zan 匨zang 傮zao 则ze 贼zei 怎zen "
    "増zeng 扎zha 夈zhai 枬zhan 张zhang 佋zhao 蜇zhe 贞zhen 凧zheng 之zhi 中zhong 州zhou 朱zhu 抓zhua 拽zhuai "
    "专zhuan 妆zhuang 隹zhui 宒zhun 卓zhuo 乲zi 宗zong 邹zou 租zu 钻zuan 厜zui 尊zun 昨zuo ";

// All usual readings of characters that have several, also in names and in single words (会计 kuaiji, 着 also for 著).
inline constexpr std::string_view several_readings =
    "行xing,hang,heng 长chang,zhang 重zhong,chong 调diao,tiao 觉jue,jiao 乐le,yue,yao 血xue,xie 薄bo,bao "
    "给gei,ji 差cha,chai,ci 传chuan,zhuan 参can,shen,cen 降jiang,xiang 强qiang,jiang 率lv,lu,shuai 数shu,shuo "
    "得de,dei 地di,de 的de,di 了le,liao 着zhe,zhao,zhuo,zhu 还hai,huan 会hui,kuai 便bian,pian 大da,dai 都dou,du "
    "卡ka,qia 解jie,xie 尿niao,sui 露lu,lou 没mei,mo 模mo,mu 省sheng,xing 恶e,wu 艾ai,yi 藏cang,zang 曾ceng,zeng "
    "称cheng,chen 臭chou,xiu 弹dan,tan 否fou,pi 和he,hu,huo 合he,ge 核he,hu 系xi,ji 夹jia,ga 茄qie,jia "
    "见jian,xian 将jiang,qiang 角jiao,jue 校xiao,jiao 劲jin,jing 颈jing,geng 咳ke,hai 壳ke,qiao 落luo,la,lao "
    "勒le,lei 俩lia,liang 脉mai,mo 蔓man,wan 埋mai,man 么me,ma,mo 秘mi,bi 泌mi,bi 娜na,nuo 哪na,nei 那na,nei "
    "疟nve,nue,yao 胖pang,pan 屏ping,bing 迫po,pai 朴pu,piao,po 瀑pu,bao 期qi,ji 奇qi,ji 其qi,ji 亲qin,qing "
    "圈quan,juan 区qu,ou 塞sai,se 色se,shai 刹sha,cha 厦sha,xia 甚shen,shi 什shen,shi 识shi,zhi 石shi,dan "
    "食shi,si 似si,shi 属shu,zhu 术shu,zhu 说shuo,shui 宿su,xiu 拓tuo,ta 提ti,di 尾wei,yi 吓xia,he 纤xian,qian "
    "巷xiang,hang 削xiao,xue 邪xie,ye 畜chu,xu 咽yan,ye 殷yin,yan 钥yao,yue 叶ye,xie 育yu,yo 攒zan,cuan "
    "择ze,zhai 扎zha,za 粘zhan,nian 爪zhao,zhua 折zhe,she 殖zhi,shi 种zhong,chong 幢zhuang,chuang 综zong,zeng "
    "干gan,qian 仔zi,zai 番fan,pan 暴bao,pu 辟pi,bi 剥bao,bo 堡bao,bu,pu 臂bi,bei 扁bian,pian 伯bo,bai "
    "颤chan,zhan 车che,ju 乘cheng,sheng 澄cheng,deng 匙chi,shi 绰chuo,chao 伺ci,si 单dan,chan,shan 度du,duo "
    "囤tun,dun 阿a,e 拗ao,niu 柏bai,bo 膀bang,pang 磅bang,pang 脯fu,pu 谷gu,yu 龟gui,jun,qiu 嚼jiao,jue "
    "芥jie,gai 烙lao,luo 肋lei,le 六liu,lu 陆lu,liu 绿lv,lu 摩mo,ma 抹mo,ma 弄nong,long 娩mian,wan 曝bao,pu "
    "栖qi,xi 杉shan,sha 盛sheng,cheng 拾shi,she 熟shu,shou 褪tui,tun 尉wei,yu 吁xu,yu 遗yi,wei 椎zhui,chui "
    "琢zhuo,zuo 卒zu,cu 谁shui,shei 这zhe,zhei 虾xia,ha 尺chi,che 嗯en,ng,n 哦o,e 酵jiao,xiao 召zhao,shao "
    "括kuo,gua 蛇she,yi 佛fo,fu 盖gai,ge 贾jia,gu 仇chou,qiu 查cha,zha 翟zhai,di 覃qin,tan,xun 缪miao,mou,miu "
    "万wan,mo 谌chen,shen 洗xi,xian 隗wei,kui 许xu,hu 拂fu,bi 侧ce,zhai,ze 蔚wei,yu 炅jiong,gui 祭ji,zhai "
    "繁fan,po 伽jia,qie,ga 咖ka,ga 呵he,a 吭keng,hang 溺ni,niao 亡wang,wu 无wu,mo 於yu,wu 徵zheng,zhi 借jie,ji "
    "适shi,kuo 宓mi,fu 员yuan,yun 茜qian,xi 莘shen,xin 隽juan,jun 卜bu,bo 呆dai,ai 咯ka,ge,lo,luo 嘿hei,mo "
    "孱chan,can 彷pang,fang 戏xi,hu 捋lv,lu,luo 撮cuo,zuo 沓ta,da 泊bo,po 涌yong,chong 熨yun,yu 稽ji,qi "
    "豁huo,hua 轧zha,ya,ga 铅qian,yan 镐gao,hao ";

}  // namespace attune::base
