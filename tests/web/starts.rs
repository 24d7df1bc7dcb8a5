//! Everywhere it must start, and whatever its address says.

use super::hosts::{
    ELEMENT, STRICT, author_page, complaints, dist, element, open, open_embed, sandbox_page, site,
};
use bench::{Browser, Outcome, Server, Site};
use click_work::app::Scene;

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn our_own_page_starts_under_a_sub_path_and_a_strict_policy() -> Outcome {
    let stage = open(site().header("Content-Security-Policy", STRICT), &format!("{ELEMENT}index.html"))?;
    stage.browser.live()?;
    assert_eq!(complaints(&stage.browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_element_starts_in_a_page_of_others_under_a_strict_policy() -> Outcome {
    let host = site().page("/article", author_page(&element(""))).header("Content-Security-Policy", STRICT);
    let stage = open(host, "/article")?;
    stage.browser.live()?;
    assert_eq!(complaints(&stage.browser)?, Vec::<String>::new());
    Ok(())
}

/// A style attribute, say, would be refused, and seen by nobody but in the console.
#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn every_scene_obeys_a_strict_policy() -> Outcome {
    let page = |scene: Scene| author_page(&element(&format!("scene=\"{}\" seed=\"7\"", scene.name())));
    let host = Scene::ALL
        .into_iter()
        .fold(site(), |site, scene| site.page(&format!("/{}", scene.name()), page(scene)));
    let server = Server::start(host.header("Content-Security-Policy", STRICT))?;
    let browser = Browser::start()?;
    for scene in Scene::ALL {
        browser.open(&server.url(&format!("/{}", scene.name())))?;
        browser.live()?;
        browser.find(&format!(".on-{}", scene.name()))?;
        assert_eq!(complaints(&browser)?, Vec::<String>::new(), "{}", scene.name());
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_element_starts_from_another_origin_that_allows_it() -> Outcome {
    let files = Server::start(site().header("Access-Control-Allow-Origin", "*"))?;
    let loader = files.url(&format!("{ELEMENT}click-work.js"));
    let page = format!(
        "<!doctype html><script type=\"module\" src=\"{loader}\"></script>{}",
        element("lang=\"fr\"")
    );
    open(Site::new().page("/", page), "/")?.browser.live()
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_one_file_starts_alone_and_speaks_the_language_asked() -> Outcome {
    for (lang, title) in [("fr", "Travail du clic"), ("en", "Click Work")] {
        let stage = open_embed(&format!("lang={lang}"), "")?;
        assert_eq!(stage.browser.wait_on(stage.browser.client().title())?, title);
        let first =
            stage.browser.script("return document.querySelector('click-work > section').lang", vec![])?;
        assert_eq!(first, lang);
        assert_eq!(complaints(&stage.browser)?, Vec::<String>::new());
    }
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_one_file_starts_in_a_sandbox_of_another_origin_and_tells_its_height() -> Outcome {
    let files = Server::start(site())?;
    let address = files.url(&format!("{ELEMENT}embed.html?lang=en#?secret=abc123"));
    let stage = open(Site::new().page("/", sandbox_page(&address)), "/")?;
    stage.browser.enter_frame("iframe")?;
    stage.browser.live()?;
    stage.browser.leave_frame()?;
    let is_told = "return told.some((data) => data.message === 'height' && data.secret === 'abc123'
        && Number.isInteger(data.value) && data.value > 0)";
    stage.browser.until("the host was not told the height", || {
        Ok(stage.browser.script(is_told, vec![])?.as_bool().filter(|is_told| *is_told))
    })?;
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn the_one_file_starts_from_the_disk() -> Outcome {
    let browser = Browser::start()?;
    browser.open(&format!("file://{}/embed.html?theme=dark#scene/threshold", dist().display()))?;
    browser.live()?;
    assert_eq!(complaints(&browser)?, Vec::<String>::new());
    Ok(())
}

#[test]
#[ignore = "needs dist/ and a browser: cargo xtask test"]
fn noise_in_the_address_is_ignored() -> Outcome {
    let long = format!("#{}", "x".repeat(1024 * 1024));
    let long_query = format!("seed={}", "9".repeat(100_000));
    let noise = [
        ("", "#?secret=abc"),
        ("", "#%00"),
        ("", "#edit/%00;=;time=;day=99999999999999999999;_=_"),
        ("", "#scene/"),
        ("", "#scene/%2e%2e/no-such"),
        ("", "#scene/no-such-scene"),
        ("", long.as_str()),
        ("lang=&theme=%3Cscript%3E&seed=-1e99&scene=%00&tasks=,,&points=NaN&unknown=1", "#code/0000"),
        ("lang=%F0%9F%91%BE&country=ZZ&currency=%E2%82%AC", ""),
        (long_query.as_str(), ""),
    ];
    let stage = open_embed("", "")?;
    for (query, fragment) in noise {
        // Another document between, so that a change of the fragment is not all.
        stage.browser.open("about:blank")?;
        stage.browser.open(&stage.server.url(&format!("{ELEMENT}embed.html?{query}{fragment}")))?;
        stage.browser.live()?;
        assert_eq!(complaints(&stage.browser)?, Vec::<String>::new(), "{query:.40}{fragment:.40}");
    }
    Ok(())
}
