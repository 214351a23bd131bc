package newshound.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newshound.article.EntityType;
import newshound.article.Span;
import org.junit.jupiter.api.Test;

/// Which names rules find in a Chinese text.
final class ChineseNamesTest {
    @Test
    void aSurnameBetweenAPostAndAVerbBeginsAName() {
        assertThat(people("副总裁郭思远宣布离职。")).containsExactly("郭思远");
        assertThat(people("由总经理丁岚接任。")).containsExactly("丁岚");
        assertThat(people("欧阳静之将加入公司。")).containsExactly("欧阳静之");
    }

    @Test
    void aGivenNameTakesNothingOfTheVerbBehindIt() {
        assertThat(people("负责人王明加盟了球队。")).containsExactly("王明");
        assertThat(people("总裁李青将于下月卸任。")).containsExactly("李青");
    }

    @Test
    void everydayWordsThatBeginLikeASurnameAreNoNames() {
        assertThat(people("高管离职的消息传出后，方面回应称，安全主管仍在任。")).isEmpty();
        assertThat(people("员工于近日离职，曾担任要职。")).isEmpty();
    }

    @Test
    void traditionalCharactersReadTheSame() {
        assertThat(people("副總經理蕭立新宣布辭職。")).containsExactly("蕭立新");
    }

    @Test
    void aNameThatIsClearOnceIsFoundAgain() {
        assertThat(people("郭思远的信\n副总裁郭思远宣布离职。")).containsExactly("郭思远", "郭思远");
    }

    @Test
    void aSurnameWithATitleIsWhoHasThatSurname() {
        assertThat(ChineseNames.find("副总裁郭思远宣布离职。郭女士没有回应。", List.of(), _ -> false))
                .extracting(FoundName::name)
                .containsExactly("郭思远", "郭思远");
    }

    @Test
    void foreignNamesAreFoundByTheirDotAndTheirSounds() {
        assertThat(people("设计师汉斯·克莱因加盟，克莱因曾获奖。")).containsExactly("汉斯·克莱因", "克莱因");
    }

    @Test
    void aDotBehindAForeignNameIsNoPartOfIt() {
        assertThat(people("设计师汉斯·克莱因·加盟，克莱因·曾获奖。")).containsExactly("汉斯·克莱因", "克莱因");
    }

    @Test
    void aNameThatGoesOnBeginsWhereItsBeginningDoes() {
        assertThat(organisations("他从南岭大学科技公司离职。")).contains("南岭大学科技公司").doesNotContain("学科技公司");
    }

    @Test
    void latinNamesAreFoundBesideVerbsOfMoving() {
        assertThat(people("公司聘请Mina Farouk担任顾问，使用Cloud Studio软件。")).containsExactly("Mina Farouk");
    }

    @Test
    void organisationsEndLikeOne() {
        assertThat(organisations("他从星岭科技跳槽到北岭实验室。")).containsExactly("星岭科技", "北岭实验室");
        assertThat(organisations("一家人工智能公司和多家基金公司参与了融资。")).isEmpty();
    }

    @Test
    void organisationsStandWhereOneBelongs() {
        assertThat(organisations("她加盟琅桥，担任顾问。")).containsExactly("琅桥");
        assertThat(organisations("他创办了“白帆”。")).containsExactly("白帆");
        assertThat(organisations("旅客离开车站，加入讨论。")).isEmpty();
    }

    @Test
    void aWordThatMayBeAnOrganisationIsOneInThePlaceOfOne() {
        assertThat(ChineseNames.find("苹果任命新的负责人，苹果丰收。", List.of(), "苹果"::equals))
                .extracting(FoundName::span)
                .containsExactly(new Span(0, 2));
    }

    private static List<String> people(String text) {
        return names(text, EntityType.PERSON);
    }

    private static List<String> organisations(String text) {
        return names(text, EntityType.ORGANISATION);
    }

    private static List<String> names(String text, EntityType type) {
        return ChineseNames.find(text, List.of(), _ -> false).stream()
                .filter(name -> name.type() == type)
                .map(name -> name.span().in(text))
                .toList();
    }
}
