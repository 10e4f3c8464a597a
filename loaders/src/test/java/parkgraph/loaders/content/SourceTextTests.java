package parkgraph.loaders.content;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					四川日报 2014-02-11 cpc.people.com.cn/n/2014/0211/c64387-24321611.html | 四川日报 | 2014-02-11 | cpc.people.com.cn/n/2014/0211/c64387-24321611.html | address
					huaweitech.net/c/1/169340 (2009年全区经济社会基本情况) | | | huaweitech.net/c/1/169340 | address
					yybnet.net/panzhihua/news/201301/4464153.html (2013-01) | | 2013-01 | yybnet.net/panzhihua/news/201301/4464153.html | address
					天府新区汽车产业投资说明会报道(2012年, 网页存档, 无地址) | 天府新区汽车产业投资说明会报道 | 2012 | | archive
					中国食品报 2024-11(网页存档,无地址) | 中国食品报 | 2024-11 | | archive
					(转载页,地址从略) | | | | none
					四川日报 2021-09-14 (转载页,地址从略) | 四川日报 | 2021-09-14 | | document
					zone_revenue_series.csv 中出现的园区;正式名称为通行全称 | zone_revenue_series.csv 中出现的园区 | | | document
					中国火炬统计年鉴2024 表1-3(PDF p20)人工核验值; repo hzf716666/ai4s data/bench_gt/gt/gt_a.json | 中国火炬统计年鉴2024 表1-3 | | | document
					jinrixinan.com/?p=55702; 网页存档2013年彭山经开区工作 | | | jinrixinan.com/?p=55702 | address
					内江市工业园区发展规划(2012-2017) | 内江市工业园区发展规划 | | | document
					""")
	void isTakenApart(String text, String publisher, String publishedOn, String address, String verifiable) {
		SourceText source = new SourceText(text);
		assertThat(source.publisher()).isEqualTo(Optional.ofNullable(publisher));
		assertThat(source.publishedOn()).isEqualTo(Optional.ofNullable(publishedOn));
		assertThat(source.address()).isEqualTo(Optional.ofNullable(address));
		assertThat(source.verifiable()).isEqualTo(verifiable);
	}

}
