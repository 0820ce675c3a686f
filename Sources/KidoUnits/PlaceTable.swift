/// Places by the codes and names that files use for them.
///
/// Kept as text, so that the table can be read, compared and changed line by line. Codes and the
/// English and Chinese names follow ISO 3166-1, M49 and the United Nations terminology; Japanese
/// and traditional Chinese names follow the Unicode CLDR. A name leads to one row of this file
/// only, whatever its case.
enum PlaceTable {
  /// The countries and areas of ISO 3166-1, and Kosovo, one a line, ordered by alpha-3 code.
  ///
  /// Fields: alpha-3; alpha-2; M49 number (0 where there is none); number in BACI and Comtrade
  /// files where it differs from M49, else 0; English; Japanese; Chinese (simplified); other
  /// spellings, separated by `|`. The alpha-2 code of Namibia is `NA`, which in a table of figures
  /// means "not available".
  static let text: String = #"""
    ABW;AW;533;0;Aruba;アルバ;阿鲁巴;荷屬阿魯巴|阿魯巴
    AFG;AF;4;0;Afghanistan;アフガニスタン;阿富汗;アフガニスタン・イスラム共和国|Islamic Republic of Afghanistan|阿富汗伊斯兰共和国
    AGO;AO;24;0;Angola;アンゴラ;安哥拉;アンゴラ共和国|Republic of Angola|安哥拉共和国
    AIA;AI;660;0;Anguilla;アンギラ;安圭拉;安奎拉
    ALA;AX;248;0;Åland Islands;オーランド諸島;奥兰群岛;Aland Islands|オーランド|奧蘭群島
    ALB;AL;8;0;Albania;アルバニア;阿尔巴尼亚;アルバニア共和国|阿爾巴尼亞|Republic of Albania|阿尔巴尼亚共和国
    AND;AD;20;0;Andorra;アンドラ;安道尔;ADO|安道爾|Principality of Andorra|安道尔公国
    ARE;AE;784;0;United Arab Emirates;アラブ首長国連邦;阿联酋;UAE|U.A.E.|UAE (United Arab Emirates)|アラブ首長国連邦（UAE）|アラブ首長国連邦(UAE)|阿聯酋|阿拉伯联合酋长国|阿拉伯聯合大公國|阿拉伯聯合酋長國
    ARG;AR;32;0;Argentina;アルゼンチン;阿根廷;アルゼンチン共和国|Argentine Republic|阿根廷共和国
    ARM;AM;51;0;Armenia;アルメニア;亚美尼亚;アルメニア共和国|亞美尼亞|Republic of Armenia|亚美尼亚共和国
    ASM;AS;16;0;American Samoa;米領サモア;美属萨摩亚;美屬薩摩亞
    ATA;AQ;10;0;Antarctica;南極;南极洲;南極洲
    ATF;TF;260;0;French Southern Territories;仏領極南諸島;法属南部领地;French Southern and Antarctic Lands|French Southern & Antarctic Lands|Fr. S. Antarctic Lands|Fr. So. Ant. Terr.|法屬南部屬地|法屬南部領地|法属南方领地|Fr. South Antarctic Terr.
    ATG;AG;28;0;Antigua and Barbuda;アンティグア・バーブーダ;安提瓜和巴布达;Antigua & Barbuda|安地卡及巴布達|安提瓜和巴布達
    AUS;AU;36;0;Australia;オーストラリア;澳大利亚;Commonwealth of Australia|オーストラリア連邦|豪州|濠州|豪|澳大利亚联邦|澳洲|澳大利亞
    AUT;AT;40;0;Austria;オーストリア;奥地利;オーストリア共和国|奧地利|Republic of Austria|奥地利共和国
    AZE;AZ;31;0;Azerbaijan;アゼルバイジャン;阿塞拜疆;アゼルバイジャン共和国|亞塞拜然|亞塞拜疆|Republic of Azerbaijan|阿塞拜疆共和国
    BDI;BI;108;0;Burundi;ブルンジ;布隆迪;ブルンジ共和国|蒲隆地|Republic of Burundi|布隆迪共和国
    BEL;BE;56;0;Belgium;ベルギー;比利时;ベルギー王国|Belgium (incl. Luxembourg)|比利時|Kingdom of Belgium|比利时王国
    BEN;BJ;204;0;Benin;ベナン;贝宁;Dahomey|貝南|貝寧|Republic of Benin|贝宁共和国
    BES;BQ;535;0;Caribbean Netherlands;オランダ領カリブ;荷属加勒比区;Bonaire|Bonaire, Sint Eustatius and Saba|Bonaire, St Eustatius and Saba|ボネール、シント・ユースタティウス及びサバ|荷蘭加勒比區|博纳尔，圣俄斯塔休斯和萨巴
    BFA;BF;854;0;Burkina Faso;ブルキナファソ;布基纳法索;Upper Volta|ブルキナ・ファソ|布吉納法索|布基納法索
    BGD;BD;50;0;Bangladesh;バングラデシュ;孟加拉国;バングラデシュ人民共和国|バングラディシュ|孟加拉|People's Republic of Bangladesh|People’s Republic of Bangladesh|孟加拉人民共和国
    BGR;BG;100;0;Bulgaria;ブルガリア;保加利亚;ブルガリア共和国|保加利亞|Republic of Bulgaria|保加利亚共和国
    BHR;BH;48;0;Bahrain;バーレーン;巴林;バーレーン王国|Kingdom of Bahrain|巴林王国
    BHS;BS;44;0;Bahamas;バハマ;巴哈马;The Bahamas|Bahamas, The|巴哈馬|Commonwealth of the Bahamas|巴哈马国
    BIH;BA;70;0;Bosnia and Herzegovina;ボスニア・ヘルツェゴビナ;波斯尼亚和黑塞哥维那;Bosnia & Herzegovina|Bosnia and Herz.|Bosnia & Herz.|Bosnia-Herzegovina|Bosnia|ボスニア・ヘルツェゴヴィナ|ボスニアヘルツェゴビナ|波黑|波士尼亞與赫塞哥維納|波斯尼亞和黑塞哥維那|Bosnia Herzegovina
    BLM;BL;652;0;Saint Barthélemy;サン・バルテルミー;圣巴泰勒米;Saint Barthelemy|St. Barthélemy|St Barthélemy|St. Barthelemy|St Barthelemy|聖巴瑟米|聖巴泰勒米
    BLR;BY;112;0;Belarus;ベラルーシ;白俄罗斯;Byelorussia|ベラルーシ共和国|白罗斯|白俄羅斯|Republic of Belarus|白俄罗斯共和国
    BLZ;BZ;84;0;Belize;ベリーズ;伯利兹;貝里斯|伯利茲
    BMU;BM;60;0;Bermuda;バミューダ;百慕大;百慕達
    BOL;BO;68;0;Bolivia;ボリビア;玻利维亚;Plurinational State of Bolivia|Bolivia, Plurinational State of|ボリビア多民族国|玻利維亞|Bolivia (Plurinational State of)|多民族玻利维亚国
    BRA;BR;76;0;Brazil;ブラジル;巴西;Federative Republic of Brazil|Brasil|ブラジル連邦共和国|巴西联邦共和国
    BRB;BB;52;0;Barbados;バルバドス;巴巴多斯;巴貝多
    BRN;BN;96;0;Brunei;ブルネイ;文莱;ブルネイ・ダルサラーム国|文莱达鲁萨兰国|汶萊|Brunei Darussalam
    BTN;BT;64;0;Bhutan;ブータン;不丹;ブータン王国|Kingdom of Bhutan|不丹王国
    BVT;BV;74;0;Bouvet Island;ブーベ島;布韦岛;布威島|鮑威特島|布维岛
    BWA;BW;72;0;Botswana;ボツワナ;博茨瓦纳;波札那|博茨瓦納|Republic of Botswana|博茨瓦纳共和国
    CAF;CF;140;0;Central African Republic;中央アフリカ共和国;中非共和国;Central African Rep.|中非共和國
    CAN;CA;124;0;Canada;カナダ;加拿大;加
    CCK;CC;166;0;Cocos (Keeling) Islands;ココス諸島;科科斯(基林)群岛;科科斯（基林）群岛|ココス(キーリング)諸島|ココス（キーリング）諸島|科克斯（基靈）群島|科克斯(基靈)群島|科科斯 (基林) 群島|科科斯 （基林） 群島|Cocos Islands|Cocos Isds
    CHE;CH;756;757;Switzerland;スイス;瑞士;Switzerland, Liechtenstein|Swiss Confederation|スイス連邦|瑞士联邦
    CHL;CL;152;0;Chile;チリ;智利;チリ共和国|Republic of Chile|智利共和国
    CHN;CN;156;0;China;中国;中国;PRC|P.R.C.|P.R. China|PR China|People's Republic of China|People’s Republic of China|Mainland China|China, mainland|China, People's Republic of|China, People’s Republic of|中華人民共和国|中华人民共和国|中華人民共和國|中國|中国大陆|中国大陸|中國大陸|中
    CIV;CI;384;0;Côte d'Ivoire;コートジボワール;科特迪瓦;Côte d’Ivoire|Cote d'Ivoire|Cote d’Ivoire|Ivory Coast|Republic of Côte d'Ivoire|Republic of Côte d’Ivoire|Republic of Cote d'Ivoire|Republic of Cote d’Ivoire|象牙海岸|コートディボワール|コートディヴォワール
    CMR;CM;120;0;Cameroon;カメルーン;喀麦隆;Cameroun|カメルーン共和国|喀麥隆|Republic of Cameroon|喀麦隆共和国
    COD;CD;180;0;DR Congo;コンゴ民主共和国;刚果(金);刚果（金）|Congo (Kinshasa)|Congo-Kinshasa|Congo, Kinshasa|Democratic Republic of the Congo|Democratic Republic of Congo|The Democratic Republic of the Congo|Congo, Democratic Republic of the|Congo, Democratic Republic|Congo, Dem. Rep.|Congo, DR|D.R. Congo|DRC|D.R.C.|DR of the Congo|Dem. Rep. Congo|Dem. Rep. of Congo|Zaire|ZAR|コンゴ（キンシャサ）|コンゴ(キンシャサ)|コンゴ（民）|コンゴ(民)|コンゴ民主共和国（キンシャサ）|コンゴ民主共和国(キンシャサ)|DRコンゴ|ザイール|刚果民主共和国|剛果民主共和國|刚果金|民主刚果|剛果(金)|剛果（金）|Congo - Kinshasa|剛果（金夏沙）|剛果(金夏沙)|Dem. Rep. of the Congo
    COG;CG;178;0;Congo (Brazzaville);コンゴ共和国;刚果(布);刚果（布）|Congo|Republic of the Congo|Republic of Congo|Congo, Republic of the|Congo, Rep.|Congo-Brazzaville|Congo Republic|Rep. of the Congo|コンゴ（ブラザビル）|コンゴ(ブラザビル)|コンゴ（共）|コンゴ(共)|コンゴ共和国（ブラザビル）|コンゴ共和国(ブラザビル)|刚果共和国|剛果共和國|刚果布|剛果(布)|剛果（布）|Congo - Brazzaville|剛果（布拉薩）|剛果(布拉薩)
    COK;CK;184;0;Cook Islands;クック諸島;库克群岛;庫克群島|Cook Isds
    COL;CO;170;0;Colombia;コロンビア;哥伦比亚;コロンビア共和国|哥倫比亞|Republic of Colombia|哥伦比亚共和国
    COM;KM;174;0;Comoros;コモロ;科摩罗;葛摩|科摩羅|Union of the Comoros|科摩罗联盟
    CPV;CV;132;0;Cabo Verde;カーボベルデ;佛得角;Cape Verde|カボベルデ|カーボヴェルデ|維德角|Republic of Cabo Verde|佛得角共和国
    CRI;CR;188;0;Costa Rica;コスタリカ;哥斯达黎加;コスタリカ共和国|哥斯大黎加|哥斯達黎加|Republic of Costa Rica|哥斯达黎加共和国
    CUB;CU;192;0;Cuba;キューバ;古巴;キューバ共和国|Republic of Cuba|古巴共和国
    CUW;CW;531;0;Curaçao;キュラソー;库拉索;Curacao|庫拉索
    CXR;CX;162;0;Christmas Island;クリスマス島;圣诞岛;聖誕島|Christmas Isds
    CYM;KY;136;0;Cayman Islands;ケイマン諸島;开曼群岛;開曼群島|Cayman Isds
    CYP;CY;196;0;Cyprus;キプロス;塞浦路斯;キプロス共和国|賽普勒斯|Republic of Cyprus|塞浦路斯共和国
    CZE;CZ;203;0;Czechia;チェコ;捷克;Czech Republic|Czech Rep.|The Czech Republic|チェコ共和国|捷克共和国
    DEU;DE;276;0;Germany;ドイツ;德国;Federal Republic of Germany|Germany, Federal Republic of|Deutschland|ドイツ連邦共和国|独逸|独|德意志联邦共和国|德國|德
    DJI;DJ;262;0;Djibouti;ジブチ;吉布提;吉布地|Republic of Djibouti|吉布提共和国
    DMA;DM;212;0;Dominica;ドミニカ国;多米尼克;Commonwealth of Dominica|多米尼克国
    DNK;DK;208;0;Denmark;デンマーク;丹麦;デンマーク王国|丹麥|Kingdom of Denmark|丹麦王国
    DOM;DO;214;0;Dominican Republic;ドミニカ共和国;多米尼加;Dominican Rep.|多米尼加共和国|多明尼加共和國|多米尼加共和國
    DZA;DZ;12;0;Algeria;アルジェリア;阿尔及利亚;アルジェリア民主人民共和国|阿爾及利亞|People's Democratic Republic of Algeria|People’s Democratic Republic of Algeria|阿尔及利亚民主人民共和国
    ECU;EC;218;0;Ecuador;エクアドル;厄瓜多尔;エクアドル共和国|厄瓜多|厄瓜多爾|Republic of Ecuador|厄瓜多尔共和国
    EGY;EG;818;0;Egypt;エジプト;埃及;エジプト・アラブ共和国|Egypt, Arab Rep. of|Arab Republic of Egypt|阿拉伯埃及共和国|Egypt, Arab Rep.
    ERI;ER;232;0;Eritrea;エリトリア;厄立特里亚;厄利垂亞|厄立特里亞|State of Eritrea|厄立特里亚国
    ESH;EH;732;0;Western Sahara;西サハラ;西撒哈拉;W. Sahara|Sahrawi Arab Democratic Republic
    ESP;ES;724;0;Spain;スペイン;西班牙;Kingdom of Spain|España|Espana|スペイン王国|西班牙王国
    EST;EE;233;0;Estonia;エストニア;爱沙尼亚;エストニア共和国|愛沙尼亞|Republic of Estonia|爱沙尼亚共和国
    ETH;ET;231;0;Ethiopia;エチオピア;埃塞俄比亚;エチオピア連邦民主共和国|衣索比亞|埃塞俄比亞|Federal Democratic Republic of Ethiopia|埃塞俄比亚联邦民主共和国
    FIN;FI;246;0;Finland;フィンランド;芬兰;フィンランド共和国|芬蘭|Republic of Finland|芬兰共和国
    FJI;FJ;242;0;Fiji;フィジー;斐济;フィジー共和国|斐濟|Republic of Fiji|斐济共和国
    FLK;FK;238;0;Falkland Islands;フォークランド諸島;福克兰群岛;Falkland Islands (Malvinas)|Falkland Is.|马尔维纳斯群岛|福克蘭群島|福克兰群岛（马尔维纳斯）|福克兰群岛(马尔维纳斯)|Falkland Isds (Malvinas)
    FRA;FR;250;251;France;フランス;法国;French Republic|France (metropolitan)|France, Monaco|フランス共和国|仏蘭西|仏|法兰西共和国|法國|法
    FRO;FO;234;0;Faroe Islands;フェロー諸島;法罗群岛;法羅群島
    FSM;FM;583;0;Micronesia;ミクロネシア連邦;密克罗尼西亚;Federated States of Micronesia|Micronesia, Federated States of|Micronesia, Fed. States of|密克罗尼西亚联邦|密克羅尼西亞|Micronesia (Federated States of)|FS Micronesia|Micronesia, Fed. Sts.
    GAB;GA;266;0;Gabon;ガボン;加蓬;ガボン共和国|加彭|Gabonese Republic|加蓬共和国
    GBR;GB;826;0;United Kingdom;イギリス;英国;UK|U.K.|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|United Kingdom (Great Britain)|英國|グレートブリテン|グレートブリテン及び北アイルランド連合王国|大不列颠及北爱尔兰联合王国|英
    GEO;GE;268;0;Georgia;ジョージア;格鲁吉亚;グルジア|Georgia (country)|Georgia, Republic of|格鲁吉亚共和国|喬治亞|格魯吉亞
    GGY;GG;831;0;Guernsey;ガーンジー;根西岛;根息|格恩西
    GHA;GH;288;0;Ghana;ガーナ;加纳;ガーナ共和国|迦納|加納|Republic of Ghana|加纳共和国
    GIB;GI;292;0;Gibraltar;ジブラルタル;直布罗陀;直布羅陀
    GIN;GN;324;0;Guinea;ギニア;几内亚;Guinea (Conakry)|ギニア共和国|幾內亞|Republic of Guinea|几内亚共和国
    GLP;GP;312;0;Guadeloupe;グアドループ;瓜德罗普;瓜地洛普
    GMB;GM;270;0;Gambia;ガンビア;冈比亚;The Gambia|Gambia, The|甘比亞|岡比亞|Republic of the Gambia|冈比亚共和国
    GNB;GW;624;0;Guinea-Bissau;ギニアビサウ;几内亚比绍;Guinea Bissau|ギニア・ビサウ|幾內亞比索|幾內亞比紹|Republic of Guinea-Bissau|几内亚比绍共和国
    GNQ;GQ;226;0;Equatorial Guinea;赤道ギニア;赤道几内亚;Eq. Guinea|赤道幾內亞|Republic of Equatorial Guinea|赤道几内亚共和国
    GRC;GR;300;0;Greece;ギリシャ;希腊;Hellenic Republic|EL|ギリシア|ギリシャ共和国|希臘|希腊共和国
    GRD;GD;308;0;Grenada;グレナダ;格林纳达;格瑞那達|格林納達
    GRL;GL;304;0;Greenland;グリーンランド;格陵兰;Kalaallit Nunaat|格陵蘭|格陵兰岛
    GTM;GT;320;0;Guatemala;グアテマラ;危地马拉;グアテマラ共和国|瓜地馬拉|危地馬拉|Republic of Guatemala|危地马拉共和国
    GUF;GF;254;0;French Guiana;仏領ギアナ;法属圭亚那;フランス領ギアナ|法屬圭亞那
    GUM;GU;316;0;Guam;グアム;关岛;關島
    GUY;GY;328;0;Guyana;ガイアナ;圭亚那;ガイアナ共和国|蓋亞那|圭亞那|Co-operative Republic of Guyana|圭亚那合作共和国
    HKG;HK;344;0;Hong Kong;香港;香港;Hong Kong SAR|Hong Kong, China|Hong Kong SAR, China|Hong Kong (China)|Hong Kong Special Administrative Region|Hong Kong S.A.R.|中華人民共和国香港特別行政区|中国香港|中國香港|香港特别行政区|香港特別行政區|香港特別行政区|ホンコン|HK SAR|HKSAR|Hong Kong SAR China|中国香港特别行政区|中國香港特別行政區|China, Hong Kong Special Administrative Region|China, Hong Kong SAR
    HMD;HM;334;0;Heard and McDonald Islands;ハード島・マクドナルド諸島;赫德岛和麦克唐纳群岛;Heard & McDonald Islands|赫德島及麥唐納群島|Heard Island and McDonald Islands|Heard Island & McDonald Islands|赫德岛和麦克唐纳岛
    HND;HN;340;0;Honduras;ホンジュラス;洪都拉斯;ホンジュラス共和国|宏都拉斯|Republic of Honduras|洪都拉斯共和国
    HRV;HR;191;0;Croatia;クロアチア;克罗地亚;クロアチア共和国|克羅埃西亞|克羅地亞|Republic of Croatia|克罗地亚共和国
    HTI;HT;332;0;Haiti;ハイチ;海地;ハイチ共和国|Republic of Haiti|海地共和国
    HUN;HU;348;0;Hungary;ハンガリー;匈牙利;ハンガリー共和国
    IDN;ID;360;0;Indonesia;インドネシア;印度尼西亚;Republic of Indonesia|インドネシア共和国|印尼|印度尼西亞|印度尼西亚共和国
    IMN;IM;833;0;Isle of Man;マン島;马恩岛;曼島|馬恩島
    IND;IN;356;699;India;インド;印度;Republic of India|Bharat|インド共和国|印度共和国|印
    IOT;IO;86;0;British Indian Ocean Territory;英領インド洋地域;英属印度洋领地;英屬印度洋領地|英属印度洋领土|Br. Indian Ocean Terr.
    IRL;IE;372;0;Ireland;アイルランド;爱尔兰;Republic of Ireland|Eire|アイルランド共和国|愛爾蘭
    IRN;IR;364;0;Iran;イラン;伊朗;Islamic Republic of Iran|Iran, Islamic Republic of|Iran (Islamic Republic)|イラン・イスラム共和国|伊朗伊斯兰共和国|Iran (Islamic Republic of)|Iran, Islamic Rep.
    IRQ;IQ;368;0;Iraq;イラク;伊拉克;イラク共和国|Republic of Iraq|伊拉克共和国
    ISL;IS;352;0;Iceland;アイスランド;冰岛;アイスランド共和国|冰島|Republic of Iceland|冰岛共和国
    ISR;IL;376;0;Israel;イスラエル;以色列;イスラエル国|State of Israel|以色列国
    ITA;IT;380;0;Italy;イタリア;意大利;Italian Republic|イタリア共和国|义大利|義大利|Republic of Italy|意大利共和国
    JAM;JM;388;0;Jamaica;ジャマイカ;牙买加;ジャメイカ|牙買加
    JEY;JE;832;0;Jersey;ジャージー;泽西岛;澤西島|泽西|Jersey, Channel Islands
    JOR;JO;400;0;Jordan;ヨルダン;约旦;ヨルダン・ハシェミット王国|約旦|Hashemite Kingdom of Jordan|约旦哈希姆王国
    JPN;JP;392;0;Japan;日本;日本;日本国|日本國|Nippon|Nihon|日
    KAZ;KZ;398;0;Kazakhstan;カザフスタン;哈萨克斯坦;カザフスタン共和国|哈萨克|哈薩克斯坦|哈薩克|Republic of Kazakhstan|哈萨克斯坦共和国
    KEN;KE;404;0;Kenya;ケニア;肯尼亚;ケニア共和国|肯亞|肯尼亞|Republic of Kenya|肯尼亚共和国
    KGZ;KG;417;0;Kyrgyzstan;キルギス;吉尔吉斯斯坦;Kyrgyz Republic|Kyrgyz Rep.|Kirghizia|キルギスタン|キルギス共和国|吉尔吉斯|吉爾吉斯斯坦|吉爾吉斯|吉尔吉斯共和国
    KHM;KH;116;0;Cambodia;カンボジア;柬埔寨;カンボジア王国|Kingdom of Cambodia|柬埔寨王国
    KIR;KI;296;0;Kiribati;キリバス;基里巴斯;キリバス共和国|吉里巴斯|Republic of Kiribati|基里巴斯共和国
    KNA;KN;659;0;Saint Kitts and Nevis;セントクリストファー・ネービス;圣基茨和尼维斯;Saint Kitts & Nevis|St. Kitts and Nevis|St Kitts and Nevis|St. Kitts & Nevis|St Kitts & Nevis|セントクリストファー・ネーヴィス|聖克里斯多福及尼維斯|聖基茨和尼維斯
    KOR;KR;410;0;South Korea;韓国;韩国;S. Korea|Korea|Korea, South|Korea, Republic of|Republic of Korea|Rep. of Korea|Korea, Rep. of|Korea, Rep.|Korea (South)|ROK|R.O.K.|Korea Republic|大韓民国|大韩民国|大韓民國|韓國|南韓|南韩|韓|韩
    KWT;KW;414;0;Kuwait;クウェート;科威特;クウェート国|クウェイト|State of Kuwait|科威特国
    LAO;LA;418;0;Laos;ラオス;老挝;Lao PDR|Lao P.D.R.|Lao People's Democratic Republic|Lao People’s Democratic Republic|ラオス人民民主共和国|老撾|寮国|寮國|老挝人民民主共和国|Lao People's Dem. Rep.|Lao People’s Dem. Rep.
    LBN;LB;422;0;Lebanon;レバノン;黎巴嫩;レバノン共和国|Lebanese Republic|黎巴嫩共和国
    LBR;LR;430;0;Liberia;リベリア;利比里亚;賴比瑞亞|利比里亞|Republic of Liberia|利比里亚共和国
    LBY;LY;434;0;Libya;リビア;利比亚;Libyan Arab Jamahiriya|State of Libya|リビア国|利比亞|利比亚国
    LCA;LC;662;0;Saint Lucia;セントルシア;圣卢西亚;St. Lucia|St Lucia|聖露西亞|聖盧西亞
    LIE;LI;438;0;Liechtenstein;リヒテンシュタイン;列支敦士登;リヒテンシュタイン公国|列支敦斯登|Principality of Liechtenstein|列支敦士登公国
    LKA;LK;144;0;Sri Lanka;スリランカ;斯里兰卡;Ceylon|セイロン|スリランカ民主社会主義共和国|斯里蘭卡|Democratic Socialist Republic of Sri Lanka|斯里兰卡民主社会主义共和国
    LSO;LS;426;0;Lesotho;レソト;莱索托;賴索托|萊索托|Kingdom of Lesotho|莱索托王国
    LTU;LT;440;0;Lithuania;リトアニア;立陶宛;リトアニア共和国|Republic of Lithuania|立陶宛共和国
    LUX;LU;442;0;Luxembourg;ルクセンブルク;卢森堡;ルクセンブルク大公国|盧森堡|Grand Duchy of Luxembourg|卢森堡大公国
    LVA;LV;428;0;Latvia;ラトビア;拉脱维亚;ラトビア共和国|ラトヴィア|拉脫維亞|Republic of Latvia|拉脱维亚共和国
    MAC;MO;446;0;Macao;マカオ;澳门;Macau|Macau SAR|Macao SAR|Macao, China|Macau, China|Macau (China)|Macao (China)|Macao Special Administrative Region|澳門|中国澳门|中國澳門|澳门特别行政区|澳門特別行政區|マカオ特別行政区|中華人民共和国マカオ特別行政区|Macao SAR China|中国澳门特别行政区|中國澳門特別行政區|China, Macao Special Administrative Region|China, Macao SAR|Macao SAR, China
    MAF;MF;663;0;Saint Martin (French part);サン・マルタン;法属圣马丁;St. Martin (French part)|St Martin (French part)|St. Martin|Saint Martin|St Martin|St. Martin (French)|Saint Martin (French)|St Martin (French)|法屬聖馬丁|圣马丁（法属）|圣马丁(法属)
    MAR;MA;504;0;Morocco;モロッコ;摩洛哥;モロッコ王国|Kingdom of Morocco|摩洛哥王国
    MCO;MC;492;0;Monaco;モナコ;摩纳哥;モナコ公国|摩納哥|Principality of Monaco|摩纳哥公国
    MDA;MD;498;0;Moldova;モルドバ;摩尔多瓦;Republic of Moldova|Moldova, Republic of|Moldova, Rep. of|モルドバ共和国|モルドヴァ|摩爾多瓦|摩尔多瓦共和国|Rep. of Moldova
    MDG;MG;450;0;Madagascar;マダガスカル;马达加斯加;マダガスカル共和国|馬達加斯加|Republic of Madagascar|马达加斯加共和国
    MDV;MV;462;0;Maldives;モルディブ;马尔代夫;馬爾地夫|馬爾代夫|Republic of Maldives|马尔代夫共和国
    MEX;MX;484;0;Mexico;メキシコ;墨西哥;United Mexican States|メキシコ合衆国|墨西哥合众国
    MHL;MH;584;0;Marshall Islands;マーシャル諸島;马绍尔群岛;馬紹爾群島|Republic of the Marshall Islands|马绍尔群岛共和国|Marshall Isds
    MKD;MK;807;0;North Macedonia;北マケドニア;北马其顿;Macedonia|FYR Macedonia|FYROM|The former Yugoslav Republic of Macedonia|Macedonia, FYR|TFYR of Macedonia|Republic of North Macedonia|マケドニア|北マケドニア共和国|马其顿|北馬其頓|北马其顿共和国
    MLI;ML;466;0;Mali;マリ;马里;マリ共和国|馬利|馬里|Republic of Mali|马里共和国
    MLT;MT;470;0;Malta;マルタ;马耳他;マルタ共和国|馬爾他|馬耳他|Republic of Malta|马耳他共和国
    MMR;MM;104;0;Myanmar;ミャンマー;缅甸;Burma|Myanmar (Burma)|Burma (Myanmar)|Republic of the Union of Myanmar|Union of Myanmar|BUR|BU|ビルマ|ミャンマー (ビルマ)|ミャンマー （ビルマ）|ミャンマー連邦共和国|緬甸|缅甸联邦共和国
    MNE;ME;499;0;Montenegro;モンテネグロ;黑山;モンテネグロ共和国|蒙特内哥罗|蒙特內哥羅
    MNG;MN;496;0;Mongolia;モンゴル;蒙古;モンゴル国|蒙古国|蒙古國
    MNP;MP;580;0;Northern Mariana Islands;北マリアナ諸島;北马里亚纳群岛;北馬利安納群島|N. Mariana Isds
    MOZ;MZ;508;0;Mozambique;モザンビーク;莫桑比克;Moçambique|Mocambique|モザンビーク共和国|莫三比克|Republic of Mozambique|莫桑比克共和国
    MRT;MR;478;0;Mauritania;モーリタニア;毛里塔尼亚;モーリタニア・イスラム共和国|茅利塔尼亞|毛里塔尼亞|Islamic Republic of Mauritania|毛里塔尼亚伊斯兰共和国
    MSR;MS;500;0;Montserrat;モントセラト;蒙特塞拉特;蒙哲臘
    MTQ;MQ;474;0;Martinique;マルティニーク;马提尼克;馬丁尼克
    MUS;MU;480;0;Mauritius;モーリシャス;毛里求斯;模里西斯|毛里裘斯|Republic of Mauritius|毛里求斯共和国
    MWI;MW;454;0;Malawi;マラウイ;马拉维;マラウィ|マラウイ共和国|馬拉威|馬拉維|Republic of Malawi|马拉维共和国
    MYS;MY;458;0;Malaysia;マレーシア;马来西亚;マレイシア|大马|马来西亚联邦|馬來西亞
    MYT;YT;175;0;Mayotte;マヨット;马约特;馬約特島|馬約特|Mayotte (Overseas France)
    NAM;NA;516;0;Namibia;ナミビア;纳米比亚;Republic of Namibia|ナミビア共和国|納米比亞|纳米比亚共和国
    NCL;NC;540;0;New Caledonia;ニューカレドニア;新喀里多尼亚;ニューカレドニア島|新喀里多尼亞
    NER;NE;562;0;Niger;ニジェール;尼日尔;ニジェール共和国|尼日尔共和国|尼日|尼日爾|Republic of the Niger
    NFK;NF;574;0;Norfolk Island;ノーフォーク島;诺福克岛;諾福克島|Norfolk Isds
    NGA;NG;566;0;Nigeria;ナイジェリア;尼日利亚;ナイジェリア連邦共和国|奈及利亞|尼日利亞|Federal Republic of Nigeria|尼日利亚联邦共和国
    NIC;NI;558;0;Nicaragua;ニカラグア;尼加拉瓜;ニカラグア共和国|Republic of Nicaragua|尼加拉瓜共和国
    NIU;NU;570;0;Niue;ニウエ;纽埃;ニウエ国|紐埃島
    NLD;NL;528;0;Netherlands;オランダ;荷兰;Holland|The Netherlands|Netherlands, The|Kingdom of the Netherlands|Netherlands (Kingdom of the)|オランダ王国|蘭|尼德兰|荷蘭|荷兰王国
    NOR;NO;578;579;Norway;ノルウェー;挪威;Norway, Svalbard and Jan Mayen|Norway (incl. Svalbard)|ノルウェー王国|Kingdom of Norway|挪威王国
    NPL;NP;524;0;Nepal;ネパール;尼泊尔;ネパール連邦民主共和国|尼泊爾
    NRU;NR;520;0;Nauru;ナウル;瑙鲁;ナウル共和国|諾魯|瑙魯|Republic of Nauru|瑙鲁共和国
    NZL;NZ;554;0;New Zealand;ニュージーランド;新西兰;Aotearoa|ニュージーランド国|新西蘭|紐西蘭
    OMN;OM;512;0;Oman;オマーン;阿曼;オマーン国|Sultanate of Oman|阿曼苏丹国
    PAK;PK;586;0;Pakistan;パキスタン;巴基斯坦;パキスタン・イスラム共和国|Islamic Republic of Pakistan|巴基斯坦伊斯兰共和国
    PAN;PA;591;0;Panama;パナマ;巴拿马;パナマ共和国|巴拿馬|Republic of Panama|巴拿马共和国
    PCN;PN;612;0;Pitcairn Islands;ピトケアン諸島;皮特凯恩群岛;Pitcairn|ピトケアン|皮特肯群島|皮特凱恩島|皮特凯恩
    PER;PE;604;0;Peru;ペルー;秘鲁;ペルー共和国|秘魯|Republic of Peru|秘鲁共和国
    PHL;PH;608;0;Philippines;フィリピン;菲律宾;The Philippines|Philippines, The|Republic of the Philippines|フィリピン共和国|菲律賓|菲律宾共和国
    PLW;PW;585;0;Palau;パラオ;帕劳;パラオ共和国|帛琉|Republic of Palau|帕劳共和国
    PNG;PG;598;0;Papua New Guinea;パプアニューギニア;巴布亚新几内亚;パプア・ニューギニア|パプアニューギニア独立国|P.N.G.|巴布亞紐幾內亞|巴布亞新畿內亞|Independent State of Papua New Guinea|巴布亚新几内亚独立国
    POL;PL;616;0;Poland;ポーランド;波兰;ポーランド共和国|波蘭|Republic of Poland|波兰共和国
    PRI;PR;630;0;Puerto Rico;プエルトリコ;波多黎各;プエルト・リコ
    PRK;KP;408;0;North Korea;北朝鮮;朝鲜;N. Korea|Korea, North|DPRK|D.P.R.K.|Democratic People's Republic of Korea|Democratic People’s Republic of Korea|Korea, Democratic People's Republic of|Korea, Democratic People’s Republic of|Korea, Dem. People's Rep. of|Korea, Dem. People’s Rep. of|Korea, Dem. People's Rep.|Korea, Dem. People’s Rep.|Korea (North)|朝鮮民主主義人民共和国|朝鲜民主主义人民共和国|朝鮮|北韓|北韩|Dem. People's Rep. of Korea|Dem. People’s Rep. of Korea|Korea, Dem. Rep.
    PRT;PT;620;0;Portugal;ポルトガル;葡萄牙;ポルトガル共和国|Portuguese Republic|葡萄牙共和国
    PRY;PY;600;0;Paraguay;パラグアイ;巴拉圭;パラグアイ共和国|Republic of Paraguay|巴拉圭共和国
    PSE;PS;275;0;Palestine;パレスチナ;巴勒斯坦;State of Palestine|Palestinian Territory|Palestine, State of|Occupied Palestinian Territory|Palestinian Territory, Occupied|West Bank and Gaza|West Bank & Gaza|WBG|パレスチナ国|巴勒斯坦国|巴勒斯坦領土|Palestinian Territories|パレスチナ自治区|巴勒斯坦领土|巴勒斯坦自治區
    PYF;PF;258;0;French Polynesia;仏領ポリネシア;法属波利尼西亚;フランス領ポリネシア|法屬玻里尼西亞|法屬波利尼西亞
    QAT;QA;634;0;Qatar;カタール;卡塔尔;カタール国|卡達|卡塔爾|State of Qatar|卡塔尔国
    REU;RE;638;0;Réunion;レユニオン;留尼汪;Reunion|レユニオン島|留尼旺
    ROU;RO;642;0;Romania;ルーマニア;罗马尼亚;Rumania|Roumania|ROM|羅馬尼亞
    RUS;RU;643;0;Russia;ロシア;俄罗斯;Russian Federation|The Russian Federation|ロシア連邦|俄罗斯联邦|俄羅斯聯邦|露|俄|俄羅斯
    RWA;RW;646;0;Rwanda;ルワンダ;卢旺达;ルワンダ共和国|盧安達|盧旺達|Republic of Rwanda|卢旺达共和国
    SAU;SA;682;0;Saudi Arabia;サウジアラビア;沙特阿拉伯;KSA|Kingdom of Saudi Arabia|サウジ|サウジアラビア王国|沙特|沙烏地阿拉伯|沙地阿拉伯|沙特阿拉伯王国
    SDN;SD;729;0;Sudan;スーダン;苏丹;The Sudan|Republic of the Sudan|スーダン共和国|蘇丹|苏丹共和国
    SEN;SN;686;0;Senegal;セネガル;塞内加尔;セネガル共和国|塞內加爾|Republic of Senegal|塞内加尔共和国
    SGP;SG;702;0;Singapore;シンガポール;新加坡;Republic of Singapore|シンガポール共和国|新加坡共和国
    SGS;GS;239;0;South Georgia and South Sandwich Islands;サウスジョージア・サウスサンドウィッチ諸島;南乔治亚和南桑威奇群岛;South Georgia & South Sandwich Islands|南喬治亞與南三明治群島|南佐治亞島與南桑威奇群島|South Georgia and the South Sandwich Islands|South Georgia & the South Sandwich Islands|南乔治亚岛和南桑德韦奇岛
    SHN;SH;654;0;Saint Helena;セントヘレナ;圣赫勒拿;St. Helena|St Helena|Saint Helena, Ascension and Tristan da Cunha|St. Helena, Ascension and Tristan da Cunha|St Helena, Ascension and Tristan da Cunha|セントヘレナ・アセンションおよびトリスタンダクーニャ|聖赫勒拿島
    SJM;SJ;744;0;Svalbard and Jan Mayen;スバールバル諸島・ヤンマイエン島;斯瓦尔巴和扬马延;Svalbard & Jan Mayen|Svalbard and Jan Mayen Islands|Svalbard & Jan Mayen Islands|スヴァールバル諸島及びヤンマイエン島|挪威屬斯瓦巴及尖棉|斯瓦爾巴特群島及揚馬延島|斯瓦尔巴群岛和扬马延岛
    SLB;SB;90;0;Solomon Islands;ソロモン諸島;所罗门群岛;Solomon Is.|索羅門群島|所羅門群島|Solomon Isds
    SLE;SL;694;0;Sierra Leone;シエラレオネ;塞拉利昂;シエラ・レオネ|獅子山|Republic of Sierra Leone|塞拉利昂共和国
    SLV;SV;222;0;El Salvador;エルサルバドル;萨尔瓦多;エルサルバドル共和国|エル・サルバドル|薩爾瓦多|Republic of El Salvador|萨尔瓦多共和国
    SMR;SM;674;0;San Marino;サンマリノ;圣马力诺;サンマリノ共和国|聖馬利諾|聖馬力諾|Republic of San Marino|圣马力诺共和国
    SOM;SO;706;0;Somalia;ソマリア;索马里;索馬利亞|索馬里|Federal Republic of Somalia|索马里联邦共和国
    SPM;PM;666;0;Saint Pierre and Miquelon;サンピエール島・ミクロン島;圣皮埃尔和密克隆;Saint Pierre & Miquelon|St. Pierre and Miquelon|St Pierre and Miquelon|St. Pierre & Miquelon|St Pierre & Miquelon|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島
    SRB;RS;688;0;Serbia;セルビア;塞尔维亚;Republic of Serbia|セルビア共和国|塞爾維亞|塞尔维亚共和国
    SSD;SS;728;0;South Sudan;南スーダン;南苏丹;Republic of South Sudan|S. Sudan|南スーダン共和国|南蘇丹|南苏丹共和国
    STP;ST;678;0;São Tomé and Príncipe;サントメ・プリンシペ;圣多美和普林西比;Sao Tome and Principe|Sao Tome & Principe|São Tomé & Príncipe|聖多美普林西比|聖多美和普林西比|Democratic Republic of Sao Tome and Principe|Democratic Republic of Sao Tome & Principe|圣多美和普林西比民主共和国|São Tomé and Principe
    SUR;SR;740;0;Suriname;スリナム;苏里南;Surinam|蘇利南|蘇里南|Republic of Suriname|苏里南共和国
    SVK;SK;703;0;Slovakia;スロバキア;斯洛伐克;Slovak Republic|スロバキア共和国|スロヴァキア|斯洛伐克共和国
    SVN;SI;705;0;Slovenia;スロベニア;斯洛文尼亚;スロヴェニア|スロベニア共和国|斯洛維尼亞|斯洛文尼亞|Republic of Slovenia|斯洛文尼亚共和国
    SWE;SE;752;0;Sweden;スウェーデン;瑞典;Kingdom of Sweden|スウェーデン王国|瑞典王国
    SWZ;SZ;748;0;Eswatini;エスワティニ;斯威士兰;Swaziland|スワジランド|埃斯瓦蒂尼|史瓦帝尼|斯威士蘭|Kingdom of Eswatini|斯威士兰王国
    SXM;SX;534;0;Sint Maarten;シント・マールテン;荷属圣马丁;St. Maarten|Saint Maarten|St Maarten|Sint Maarten (Dutch part)|シントマールテン|荷屬聖馬丁|圣马丁（荷属）|圣马丁(荷属)
    SYC;SC;690;0;Seychelles;セーシェル;塞舌尔;塞席爾|塞舌爾|Republic of Seychelles|塞舌尔共和国
    SYR;SY;760;0;Syria;シリア;叙利亚;Syrian Arab Republic|Syrian Arab Rep.|シリア・アラブ共和国|敘利亞|阿拉伯叙利亚共和国
    TCA;TC;796;0;Turks and Caicos Islands;タークス・カイコス諸島;特克斯和凯科斯群岛;Turks & Caicos Islands|土克斯及開科斯群島|特克斯和凱科斯群島|Turks and Caicos Isds|Turks & Caicos Isds
    TCD;TD;148;0;Chad;チャド;乍得;チャド共和国|Tchad|查德|Republic of Chad|乍得共和国
    TGO;TG;768;0;Togo;トーゴ;多哥;トーゴ共和国|Togolese Republic|多哥共和国
    THA;TH;764;0;Thailand;タイ;泰国;Kingdom of Thailand|Siam|タイ王国|泰王国|泰|泰國
    TJK;TJ;762;0;Tajikistan;タジキスタン;塔吉克斯坦;塔吉克|Republic of Tajikistan|塔吉克斯坦共和国
    TKL;TK;772;0;Tokelau;トケラウ;托克劳;托克勞群島
    TKM;TM;795;0;Turkmenistan;トルクメニスタン;土库曼斯坦;土库曼|土庫曼
    TLS;TL;626;0;Timor-Leste;東ティモール;东帝汶;East Timor|TMP|Timor Leste|ティモール・レステ|東ティモール民主共和国|東帝汶|Democratic Republic of Timor-Leste|东帝汶民主共和国
    TON;TO;776;0;Tonga;トンガ;汤加;トンガ王国|東加|湯加|Kingdom of Tonga|汤加王国
    TTO;TT;780;0;Trinidad and Tobago;トリニダード・トバゴ;特立尼达和多巴哥;Trinidad & Tobago|Trinidad|トリニダード・トバゴ共和国|トリニダードトバゴ|千里達及托巴哥|千里達和多巴哥|Republic of Trinidad and Tobago|Republic of Trinidad & Tobago|特立尼达和多巴哥共和国
    TUN;TN;788;0;Tunisia;チュニジア;突尼斯;チュニジア共和国|突尼西亞|Republic of Tunisia|突尼斯共和国
    TUR;TR;792;0;Türkiye;トルコ;土耳其;Turkiye|Turkey|Republic of Türkiye|Republic of Turkiye|Republic of Turkey|トルコ共和国|テュルキエ|土耳其共和国
    TUV;TV;798;0;Tuvalu;ツバル;图瓦卢;トゥバル|吐瓦魯|圖瓦盧
    TWN;TW;158;490;Taiwan;台湾;台湾;Chinese Taipei|Taiwan, Province of China|Taiwan Province of China|Taiwan, China|Taiwan (China)|Taiwan, Republic of China|Republic of China|ROC|R.O.C.|Other Asia, nes|Other Asia nes|Other Asia, not elsewhere specified|Other Asia|Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu|S19|臺灣|台灣|中国台湾|中国台灣|中國台灣|中国台湾省|台湾省|中華民国|中華民國|中华民国|中華台北|中华台北|チャイニーズタイペイ|チャイニーズ・タイペイ|台湾地区|台灣地區|台
    TZA;TZ;834;0;Tanzania;タンザニア;坦桑尼亚;United Republic of Tanzania|Tanzania, United Republic of|Tanzania, United Rep. of|タンザニア連合共和国|坦桑尼亚联合共和国|坦桑尼亞|坦尚尼亞|United Rep. of Tanzania
    UGA;UG;800;0;Uganda;ウガンダ;乌干达;ウガンダ共和国|烏干達|Republic of Uganda|乌干达共和国
    UKR;UA;804;0;Ukraine;ウクライナ;乌克兰;The Ukraine|烏克蘭
    UMI;UM;581;849;U.S. Outlying Islands;合衆国領有小離島;美国本土外小岛屿;US Misc. Pacific Isds|United States Minor Outlying Islands|PUS|美國本土外小島嶼
    URY;UY;858;0;Uruguay;ウルグアイ;乌拉圭;ウルグアイ東方共和国|烏拉圭|Eastern Republic of Uruguay|乌拉圭东岸共和国
    USA;US;840;842;United States;アメリカ;美国;U.S.|U.S.A.|United States of America|The United States|America|アメリカ合衆国|米国|米|亜米利加|美利坚合众国|美利堅合眾國|美國|美
    UZB;UZ;860;0;Uzbekistan;ウズベキスタン;乌兹别克斯坦;乌兹别克|烏茲別克斯坦|烏茲別克|Republic of Uzbekistan|乌兹别克斯坦共和国
    VAT;VA;336;0;Vatican City;バチカン;梵蒂冈;Holy See|Vatican|Holy See (Vatican City State)|Vatican City State|バチカン市国|ローマ法王庁|教廷|罗马教廷|梵蒂岡
    VCT;VC;670;0;Saint Vincent and the Grenadines;セントビンセント・グレナディーン;圣文森特和格林纳丁斯;Saint Vincent & the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent & the Grenadines|St Vincent & the Grenadines|St. Vincent & Grenadines|St. Vincent and Grenadines|Saint Vincent & Grenadines|St Vincent & Grenadines|Saint Vincent and Grenadines|St Vincent and Grenadines|セントビンセント及びグレナディーン諸島|聖文森及格瑞那丁|聖文森特和格林納丁斯
    VEN;VE;862;0;Venezuela;ベネズエラ;委内瑞拉;Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of|Venezuela, Bolivarian Rep. of|ベネズエラ・ボリバル共和国|ヴェネズエラ|委內瑞拉|Venezuela (Bolivarian Republic of)|委内瑞拉玻利瓦尔共和国|Venezuela, RB
    VGB;VG;92;0;British Virgin Islands;英領バージン諸島;英属维尔京群岛;Virgin Islands (British)|Virgin Islands, British|英領ヴァージン諸島|英屬維京群島|英屬維爾京群島|Br. Virgin Isds
    VIR;VI;850;0;U.S. Virgin Islands;米領バージン諸島;美属维尔京群岛;Virgin Islands (U.S.)|US Virgin Islands|United States Virgin Islands|Virgin Islands, U.S.|米領ヴァージン諸島|美屬維京群島|美屬維爾京群島
    VNM;VN;704;0;Vietnam;ベトナム;越南;Viet Nam|Socialist Republic of Viet Nam|Socialist Republic of Vietnam|ヴェトナム|ベトナム社会主義共和国|越|越南社会主义共和国
    VUT;VU;548;0;Vanuatu;バヌアツ;瓦努阿图;バヌアツ共和国|ヴァヌアツ|萬那杜|瓦努阿圖|Republic of Vanuatu|瓦努阿图共和国
    WLF;WF;876;0;Wallis and Futuna;ウォリス・フツナ;瓦利斯和富图纳;Wallis & Futuna|ウォリス・フツナ諸島|瓦利斯群島和富圖那群島|Wallis and Futuna Islands|Wallis & Futuna Islands|瓦利斯群岛和富图纳群岛|Wallis and Futuna Isds|Wallis & Futuna Isds
    WSM;WS;882;0;Samoa;サモア;萨摩亚;Western Samoa|西サモア|薩摩亞|Independent State of Samoa|萨摩亚独立国
    XKX;XK;0;0;Kosovo;コソボ;科索沃;KSV|KOS|Kosovo (UNSCR 1244)|Republic of Kosovo|コソヴォ|コソボ共和国|科索沃共和国
    YEM;YE;887;0;Yemen;イエメン;也门;イエメン共和国|葉門|也門|Republic of Yemen|也门共和国|Yemen, Rep.
    ZAF;ZA;710;0;South Africa;南アフリカ;南非;Republic of South Africa|RSA|S. Africa|南アフリカ共和国|南ア|南非共和国
    ZMB;ZM;894;0;Zambia;ザンビア;赞比亚;ザンビア共和国|尚比亞|贊比亞|Republic of Zambia|赞比亚共和国
    ZWE;ZW;716;0;Zimbabwe;ジンバブエ;津巴布韦;ジンバブエ共和国|Rhodesia|辛巴威|津巴布韋|Republic of Zimbabwe|津巴布韦共和国
    """#

  /// Groups, and the two answers that name no country: "other countries" and "not stated".
  ///
  /// Fields: key; English; Japanese; Chinese (simplified); other spellings, separated by `|`;
  /// members by alpha-3, separated by `|`. The European Union is that of 2020: 27 members.
  static let groups: String = #"""
    EU27;European Union (27);欧州連合（27か国）;欧盟27国;EU|EU-27|EU 27|EU(27)|EU (27)|EU27_2020|EU-27 (2020)|European Union|European Union (27 countries)|European Union - 27 countries (from 2020)|European Union, 27|The European Union|E.U.|EUN|EUU|欧州連合|EU27か国|EU27カ国|EU27ヵ国|EU加盟国|欧盟|欧洲联盟|歐盟|歐洲聯盟|欧盟二十七国;AUT|BEL|BGR|CYP|CZE|DEU|DNK|ESP|EST|FIN|FRA|GRC|HRV|HUN|IRL|ITA|LTU|LUX|LVA|MLT|NLD|POL|PRT|ROU|SVK|SVN|SWE
    World;World;世界;世界;WLD|W00|World total|World total (rounded)|World, total|Whole world|Worldwide|Global|Global total|All countries|世界計|世界合計|世界全体|全世界|世界総計|世界合计|世界总计|全球|世界總計;
    Other;Other countries;その他の国・地域;其他国家和地区;Other|Others|Other country|Other nations|Rest of world|Rest of the world|ROW|R.O.W.|All other countries|All others|その他|その他の国|その他の国々|その他諸国|その他地域|他の国|其他|其它|其他国家|其它国家|世界其他地区|其他國家;
    XXX;Not stated;不明;未说明;Unspecified|Unknown|Not specified|Not known|Undisclosed|Areas, nes|Areas, not elsewhere specified|未特定|未詳|未記載|原産地不明|国不明|不详|未知|未指明|来源不明|原产地不明|不詳;
    """#

  /// Areas of trade files that are no place of today, with the places that cover the same ground.
  ///
  /// Fields: BACI number; BACI's three-letter code; English; Japanese; Chinese (simplified); last
  /// year (0 where still used); other spellings, separated by `|`; successors by alpha-3, separated
  /// by `|`. A flow is never split between successors: whoever needs one place must say which.
  static let formerAreas: String = #"""
    58;BEL;Belgium-Luxembourg;ベルギー・ルクセンブルク;比利时-卢森堡;1998;Belgium and Luxembourg|Belgium-Luxembourg (...1998)|BLX;BEL|LUX
    200;CSK;Czechoslovakia;チェコスロバキア;捷克斯洛伐克;1992;Czechoslovakia (...1992)|チェコスロヴァキア|捷克斯洛伐克共和国;CZE|SVK
    278;DDR;East Germany;東ドイツ;东德;1990;Dem. Rep. of Germany (...1990)|German Democratic Republic|GDR|DD|ドイツ民主共和国|德意志民主共和国;DEU
    280;DEU;West Germany;西ドイツ;西德;1990;Fed. Rep. of Germany (...1990)|Germany, West|联邦德国;DEU
    530;ANT;Netherlands Antilles;オランダ領アンティル;荷属安的列斯;2010;Netherlands Antilles (...2010)|Netherlands Antilles (former)|Neth. Antilles|AN|蘭領アンティル|荷屬安的列斯;BES|CUW|SXM
    697;R20;EFTA, not elsewhere specified;EFTA（詳細不明）;欧洲自由贸易联盟(未细分);0;Europe EFTA, nes|EFTA, nes;CHE|ISL|LIE|NOR
    711;ZA1;Southern African Customs Union;南部アフリカ関税同盟;南部非洲关税同盟;1999;Southern African Customs Union (...1999)|SACU|So. African Customs Union;BWA|LSO|NAM|SWZ|ZAF
    736;SDN;Sudan (before 2011);スーダン（2011年以前）;苏丹(2011年以前);2011;Sudan (...2011)|Former Sudan|Fmr Sudan|旧スーダン|原苏丹;SDN|SSD
    810;SUN;Soviet Union;ソビエト連邦;苏联;1990;USSR (...1990)|USSR|U.S.S.R.|Union of Soviet Socialist Republics|Former Soviet Union|Former USSR|Fmr USSR|SU|ソ連|旧ソ連|ソ連邦|蘇聯|前苏联;ARM|AZE|BLR|EST|GEO|KAZ|KGZ|LTU|LVA|MDA|RUS|TJK|TKM|UKR|UZB
    891;SCG;Serbia and Montenegro;セルビア・モンテネグロ;塞尔维亚和黑山;2005;Serbia and Montenegro (...2005)|Serbia & Montenegro|CS|塞黑;MNE|SRB
    """#
}
