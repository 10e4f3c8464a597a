package parkgraph.ontology.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names as they are compared, not as they are shown. Print writes one name in many ways:
 * full width or half width, with this dash or that, with brackets or without, in
 * traditional characters. Folding takes away only what never tells two parks apart: 经开区
 * and 高新区 stay different, and so do 经济开发区 and 经济技术开发区.
 */
public final class NameFolding {

	/**
	 * Traditional and Japanese shapes met in park, region and institute names, each
	 * before its simplified shape. A character that is not listed is left alone.
	 */
	private static final String PAIRS = """
			區区產产業业園园開开發发術术經经濟济質质檢检検检査查測测監监漢汉萬万裡里裏里綠绿載载點点國国縣县廣广東东雲云貴贵
			陽阳綿绵瀘泸樂乐寧宁達达資资內内賓宾鋼钢鐵铁鋁铝鈦钛釩钒鋰锂電电車车輛辆機机農农藥药醫医興兴龍龙
			鄉乡鎮镇華华蓮莲爾尔馬马魚鱼鳥鸟鹽盐滙汇匯汇聯联營营務务員员會会計计劃划創创賽赛網网線线導导體体備备儲储運运輸输
			麗丽麥麦黃黄齊齐齡龄齒齿學学實实寶宝專专對对島岛幣币應应廳厅愛爱態态戰战擴扩據据數数樓楼橋桥歐欧氣气準准湯汤滿满濱滨
			灣湾燈灯爐炉獎奖現现環环畫画異异療疗盤盘礦矿碼码禮礼種种稅税穩稳筆笔節节範范築筑紅红級级紙纸紡纺組组織织結结統统
			維维綜综總总續续義义習习聖圣聞闻肅肃膠胶臨临藝艺處处號号補补裝装製制見见規规視视設设認认證证評评試试該该語语調调論论諾诺
			豐丰貨货貿贸費费賀贺購购軍军軌轨軟软軸轴輕轻輪轮轉转辦办連连進进過过遠远遷迁選选郵邮鄰邻醬酱釀酿針针鉛铅銀银銅铜鋅锌
			錦锦鍋锅鍛锻鑄铸長长門门間间關关陝陕陸陆階阶際际隨随險险雙双雜杂難难靈灵靜静頁页項项順顺領领題题類类顯显風风飛飞飼饲飲饮
			館馆養养驗验億亿営营検检帯带価价塩盐図图団团圧压変变売卖実实戸户拡扩栄荣歳岁満满竜龙緑绿総总絵绘""";

	private static final Map<Integer, Integer> SIMPLIFIED = simplified();

	private NameFolding() {
	}

	/**
	 * The form of a name under which it is looked up.
	 * @param name a name as printed
	 * @return the same for every way of writing the same name; empty when nothing but
	 * marks and blanks was printed
	 */
	public static String fold(String name) {
		StringBuilder folded = new StringBuilder(name.length());
		Normalizer.normalize(name, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.map((codePoint) -> SIMPLIFIED.getOrDefault(codePoint, codePoint))
			.forEach(folded::appendCodePoint);
		return folded.toString();
	}

	private static Map<Integer, Integer> simplified() {
		int[] characters = PAIRS.codePoints().filter(Character::isLetterOrDigit).toArray();
		Map<Integer, Integer> pairs = new HashMap<>();
		for (int i = 0; i < characters.length; i += 2) {
			pairs.put(characters[i], characters[i + 1]);
		}
		return Map.copyOf(pairs);
	}

}
